"""Uncaught exceptions: traceback, message, suggestions, as CPython prints them; calls and attributes that fail; the end of the program."""

import builtins
import unittest

import machine_model
from comparison import Comparison, display
from machine_model import HEAP, STACK, UNBOUND, Exited, Value
from objects import Function

CODE = machine_model.MEMORY_BASE


class Program:
    """Tables of an imaginary program and a stack of its frames."""

    def __init__(self, machine):
        self.machine = machine
        self.functions = []
        self.sites = {}

    def function(self, name, variables, frame=0):
        """Number of a new function record."""
        names = self.machine.object("TUPLE", 16 + 8 * len(variables)).bits & 0xFFFFFFFF
        self.machine.store(names + 8, 8, len(variables))
        for i, v in enumerate(variables):
            self.machine.store(names + 16 + 8 * i, 8, self.machine.string(v).bits)
        self.functions.append((self.machine.string(name).bits & 0xFFFFFFFF, names if variables else 0, frame))
        return len(self.functions) - 1

    def site(self, address, size, line, function, text="", handler=0):
        self.sites[address] = (size, line, function, text.encode(), handler)

    def install(self, stack):
        """Writes the tables, and the frames whose return addresses are given, the innermost first."""
        self.install_sites()
        table = self.machine.place(24 * len(self.functions))
        for i, (name, names, frame) in enumerate(self.functions):
            for k, field in enumerate((CODE, 0, 0, name, names, frame)):
                self.machine.store(table + 24 * i + 4 * k, 4, field)
        self.machine.tables["function_table"] = (table, len(self.functions))
        pointer = STACK - 65536 - sum(self.sites[a][0] for a in stack)
        self.machine.frame = (stack[0], pointer)
        for inner, outer in zip(stack, [*stack[1:], CODE]):
            pointer += self.sites[inner][0]
            self.machine.store(pointer - 8, 8, outer)

    def install_sites(self):
        table = self.machine.place(28 * len(self.sites))
        for i, (address, (size, line, function, text, handler)) in enumerate(sorted(self.sites.items())):
            place = self.machine.place(len(text))
            for k, byte in enumerate(text):
                self.machine.store(place + k, 1, byte)
            for k, field in enumerate((address, size, line, function, place, len(text), handler)):
                self.machine.store(table + 28 * i + 4 * k, 4, field)
        self.machine.tables["site_table"] = (table, len(self.sites))


class Tracebacks(Comparison):
    def setUp(self):
        super().setUp()
        self.static = self.library.machine.static_next
        self.program = Program(self.library.machine)

    def tearDown(self):
        self.library.machine.tables = dict.fromkeys(self.library.machine.tables, (0, 0))

    def report(self, name="ValueError", message="wrong"):
        """What raise_exception prints."""
        with self.assertRaises(Exited) as exit:
            self.library.raise_exception(self.library.exception_class(name), message)
        self.assertEqual(1, exit.exception.code)
        return self.errors()

    def test_frames_outermost_first(self):
        p = self.program
        module, function, library = p.function("<module>", []), p.function("f", ["x"]), p.function("op_add", [])
        p.site(CODE + 0x100, 32, 9, module, '  File "p.py", line 9, in <module>\n    f("é")\n')
        p.site(CODE + 0x200, 48, 2, function, '  File "p.py", line 2, in f\n    return x + 1\n           ~~^~~\n')
        p.site(CODE + 0x300, 16, 0, library)
        p.site(CODE + 0x400, 64, 5, function, "never")
        p.install([CODE + 0x300, CODE + 0x200, CODE + 0x100])
        expected = (
            'Traceback (most recent call last):\n  File "p.py", line 9, in <module>\n    f("é")\n'
            '  File "p.py", line 2, in f\n    return x + 1\n           ~~^~~\nValueError: wrong\n'
        )
        self.assertEqual(expected, self.report(message=self.objects.to_value("wrong")))

    def test_a_handler_gets_the_exception(self):
        p = self.program
        outer, inner = p.function("<module>", [], frame=16), p.function("f", [])
        p.site(CODE + 0x100, 32, 9, outer, "outer\n", handler=CODE + 0x180)
        p.site(CODE + 0x200, 48, 2, inner, "inner\n")
        p.install([CODE + 0x200, CODE + 0x100])
        with self.assertRaises(machine_model.Resumed) as resumed:
            self.library.raise_exception(self.library.exception_class("ValueError"), UNBOUND)
        self.assertEqual(CODE + 0x180, resumed.exception.code)
        self.assertEqual(STACK - 65536 - 16, resumed.exception.stack)
        e = self.library.modules["errors"]["raised"]
        name = self.library.class_name(self.library.class_of_exception(e))
        self.assertEqual("ValueError", self.objects.from_value(name))

    def test_repeated_lines(self):
        for depth, tail in ((3, ""), (4, "1 more time]\n"), (5, "2 more times]\n"), (999, "996 more times]\n")):
            self.assertEqual(self.repeated(depth, tail), self.report_of_recursion(depth), depth)

    def repeated(self, depth, tail):
        repeated = f"  [Previous line repeated {tail}" if tail else ""
        return "Traceback (most recent call last):\nM\n" + "F\n" * 3 + repeated + "ValueError: 5\n"

    def report_of_recursion(self, depth):
        self.library.restart()
        self.program = p = Program(self.library.machine)
        module, function = p.function("<module>", []), p.function("f", [])
        p.site(CODE + 0x100, 16, 1, module, "M\n")
        p.site(CODE + 0x200, 16, 2, function, "F\n")
        p.install([CODE + 0x200] * depth + [CODE + 0x100])
        return self.report(message=self.objects.to_value(5))

    def test_the_innermost_thousand_frames(self):
        self.assertEqual(
            self.repeated(0, "997 more times]\n").replace("M\n", ""),
            self.report_of_recursion(3000),
        )

    def test_messages(self):
        for message, text in (("", ""), (UNBOUND, ""), (None, ": None"), ((1, "a"), ": (1, 'a')"), ("\ud800é", ": \\ud800é")):
            self.library.restart()
            value = message if isinstance(message, Value) else self.objects.to_value(message)
            self.assertEqual(f"OSError{text}\n", self.report("OSError", value))

    def test_unbound_local(self):
        def fails():
            print(x)
            x = 1

        outcome = self.call("raise_unbound_local", "x")
        self.assertEqual(("error", "UnboundLocalError: " + str(caught(fails))), outcome)

    def test_stack_overflow(self):
        self.library.functions["set_recursion_limit"](0)
        outcome = self.run_library(self.library.stack_overflow)
        self.assertEqual(("error", "RecursionError: maximum recursion depth exceeded"), outcome)

    def test_suggested_names(self):
        local_names, globals_bound, globals_unbound = ["counter", "Size", "x"], ["total", "sizes"], ["totals"]
        for name in ("countr", "size", "totale", "lenn", "prnt", "y", "xx", "zzz", "Pritn", "to", "none", "__nam__", "exti"):
            self.library.restart()
            self.install_names(local_names, globals_bound, globals_unbound)
            outcome = self.call("raise_name_error", name)
            self.assertEqual(("error", self.suggestion(name, local_names, globals_bound)), outcome, name)

    def test_suggested_names_at_random(self):
        for _ in range(60):
            name = self.misspelled(self.random.choice(dir(builtins)))
            if hasattr(builtins, name):
                continue
            self.library.restart()
            self.install_names([], [], [])
            self.assertEqual(("error", self.suggestion(name, [], [])), self.call("raise_name_error", name))

    def misspelled(self, name):
        for _ in range(self.random.randrange(1, 4)):
            at = self.random.randrange(len(name))
            edit = self.random.choice([name[at].swapcase(), "", "a" + name[at], name[at] * 2])
            name = name[:at] + edit + name[at + 1 :] or "a"
        return name if name.isidentifier() else "a" + name.strip()

    def install_names(self, local_names, globals_bound, globals_unbound):
        machine = self.library.machine
        p = Program(machine)
        p.site(CODE + 0x200, 16, 2, p.function("f", local_names), "")
        p.install([CODE + 0x200])
        names = globals_bound + globals_unbound
        table = machine.place(24 * len(names))
        for i, name in enumerate(names):
            slot = table + 16 * len(names) + 8 * i
            machine.store(table + 16 * i, 8, machine.string(name).bits)
            machine.store(table + 16 * i + 8, 8, slot)
            machine.store(slot, 8, machine_model.NONE.bits if name in globals_bound else UNBOUND.bits)
        machine.tables["global_table"] = (table, len(names))

    def suggestion(self, name, local_names, globals_bound):
        """Lets CPython fail to find a name in a function with such variables."""
        scope = {k: None for k in ("__name__", "__doc__", "__package__", "__loader__", "__spec__", "__annotations__")}
        scope.update({k: None for k in ("__file__", "__cached__", *globals_bound)}, __builtins__=builtins)
        variables = "".join(f"; {v} = 1" for v in local_names)
        exec(f"def f():\n  pass{variables}\n  {name}", scope)
        error = caught(scope["f"])
        return "Traceback (most recent call last):\n" + display(error, error.__traceback__.tb_next).splitlines()[-1]


class Calls(Comparison):
    def test_wrong_counts(self):
        for parameters in ([], ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]):
            scope = {}
            exec(f"def f({', '.join(parameters)}): pass", scope)
            for count in range(6):
                if count != len(parameters):
                    expected = display(caught(lambda: scope["f"](*range(count))))
                    outcome = self.called(Function("f", tuple(parameters)), range(count))
                    self.assertEqual(("error", expected), outcome)

    def test_what_is_not_callable(self):
        for o in (5, None, "a", [1], True, range(3), (1,)):
            expected = display(caught(lambda: o(1)))
            self.assertEqual(("error", expected), self.called(o, [1]))

    def test_builtin_as_value(self):
        self.library.machine.vectors[0x80001234] = lambda count, items, names: self.objects.to_value(
            [count, *self.objects.items(items, count)]
        )
        self.assertEqual(("value", [2, "a", 7]), self.called(Function("len", None), ["a", 7]))

    def called(self, callee, arguments):
        self.library.restart()
        value, items = self.objects.to_value(callee), self.objects.array(arguments)
        return self.run_library(lambda: self.library.call_function(value, len(arguments), items))

    def test_missing_attributes(self):
        for o in (5, True, "a", [1], (1,), range(2), None):
            for name in ("append", "appendd", "foo", "bitlength", "Join", "indx", "coutn", "strat", "popp", "_add__"):
                if hasattr(o, name):
                    continue
                self.library.restart()
                self.assertEqual(("error", attribute_error_of(o, name)), self.call("attribute_error", o, name))

    def test_missing_attributes_of_functions(self):
        def f():
            pass

        for function, o in ((Function("f", ()), f), (Function("len", None), len), (Function("int", None), int)):
            self.library.restart()
            outcome = self.call("attribute_error", function, "foo")
            self.assertEqual(("error", attribute_error_of(o, "foo")), outcome)

    def test_functions_as_operands(self):
        f, length, integer = Function("f", ()), Function("len", None), Function("int", None)
        for o, name in ((f, "function"), (length, "builtin_function_or_method"), (integer, "type")):
            self.library.restart()
            text = f"TypeError: unsupported operand type(s) for +: '{name}' and 'int'"
            self.assertEqual(("error", text), self.call("op_add", o, 1))
        self.assertEqual(("error", "TypeError: type 'int' is not subscriptable"), self.call("get_item", integer, 0))
        kind, text = self.call("str_of", f)
        self.assertEqual("value", kind)
        self.assertRegex(text, "^<function f at 0x80[0-9a-f]{6}>$")
        self.assertEqual(("value", repr(len)), self.call("str_of", length))
        self.assertEqual(("value", repr(int)), self.call("str_of", integer))


class Machine(Comparison):
    def test_exit(self):
        for code in (0, 1, 255):
            with self.assertRaises(Exited) as exit:
                self.library.runtime_exit(code)
            self.assertEqual(code, exit.exception.code)

    def test_trap(self):
        for cause, text in ((5, "load access fault"), (2, "illegal instruction"), (7, "store access fault"), (24, "unexpected trap")):
            self.library.restart()
            with self.assertRaises(Exited) as exit:
                self.library.fatal_trap(cause, 0x80001234, -1)
            self.assertEqual(70, exit.exception.code)
            expected = f"taipan: machine trap: {text} at pc 0x0000000080001234, mcause {cause}, mtval 0xffffffffffffffff\n"
            self.assertEqual(expected, self.errors())

    def test_allocation(self):
        last = HEAP
        for size in (8, 16, 17, 200):
            v = self.library.allocate(3, size)
            address, rounded = v.bits & 0xFFFFFFFF, (size + 15) & ~15
            self.assertGreaterEqual(address, last)
            self.assertEqual(3 << 32 | rounded, self.library.machine.load(address, 8, False))
            for p in range(address + 8, address + rounded, 8):
                self.assertEqual(0, self.library.machine.load(p, 8, False))
            last = address + rounded

    def test_memory_is_used_to_the_end(self):
        memory = self.library.modules["memory"]
        self.library.allocate(3, memory["heap_end"] - memory["heap_next"])
        self.assertEqual(STACK - memory["RESERVE"], memory["heap_next"])
        self.assertEqual(("error", "MemoryError"), self.run_library(lambda: self.library.allocate(3, 16)))


def caught(function):
    try:
        function()
    except Exception as error:
        return error
    raise AssertionError("no exception")


def attribute_error_of(o, name):
    return display(caught(lambda: getattr(o, name)))


if __name__ == "__main__":
    unittest.main()
