"""Lists, tuples, ranges and the builtins on iterables: random histories of operations give CPython's results."""

import machine_model
import unittest

from comparison import Comparison, outcome_of

STEPS = [
    ("append", lambda r: (r.anything(1),)),
    ("append", lambda r: (r.any_int(),)),
    ("append", lambda r: (r.any_int(),)),
    ("extend", lambda r: (r.anything(),)),
    ("pop", lambda r: ()),
    ("pop", lambda r: (r.random.randrange(-6, 6),)),
    ("pop", lambda r: (r.anything(1),)),
    ("insert", lambda r: (r.random.randrange(-6, 6), r.anything(1))),
    ("index", lambda r: (r.anything(1),)),
    ("index", lambda r: (r.any_int(), r.random.randrange(-4, 5))),
    ("index", lambda r: (1, r.random.randrange(-4, 5), r.random.randrange(-9, 9))),
    ("count", lambda r: (r.anything(1),)),
    ("count", lambda r: (1,)),
    ("remove", lambda r: (r.random.randrange(4),)),
    ("remove", lambda r: (r.anything(1),)),
    ("reverse", lambda r: ()),
    ("copy", lambda r: ()),
]


class Histories(Comparison):
    def test_histories(self):
        for _ in range(150):
            self.library.restart()
            model = [self.random.randrange(4) for _ in range(self.random.randrange(4))]
            self.history(model, self.objects.to_value(model))

    def history(self, model, value):
        for _ in range(25):
            name, arguments_of = self.random.choice(STEPS)
            arguments = arguments_of(self)
            case = f"{model!r}.{name}{arguments!r}"
            expected = outcome_of(lambda: getattr(model, name)(*arguments))
            actual = self.method("list", name, value, *arguments)
            self.assertEqual(expected, actual, case)
            if actual[0] == "error":
                return
            self.assertEqual(model, self.objects.from_value(value), case)
            if self.random.random() < 0.03:
                model.clear()
                self.method("list", "clear", value)

    def test_growth_is_amortised(self):
        value = self.objects.to_value([])
        before = self.library.modules["memory"]["heap_next"]
        for i in range(4096):
            self.library.list_append(value, self.objects.to_value(i))
        used = self.library.modules["memory"]["heap_next"] - before
        self.assertEqual(list(range(4096)), self.objects.from_value(value))
        self.assertLess(used, 4 * 8 * 4096)

    def test_extended_by_itself(self):
        value = self.objects.to_value([1, 2])
        self.library.list_extend(value, value)
        self.assertEqual([1, 2, 1, 2], self.objects.from_value(value))

    def test_lists_that_change_while_walked(self):
        value = self.objects.to_value([1, 2, 3])
        self.library.iter_item(value, 1)
        self.library.list_pop(value, machine_model.UNBOUND)
        self.assertEqual(machine_model.UNBOUND.bits, self.library.iter_item(value, 2).bits)

    def test_tuple_methods(self):
        for _ in range(200):
            self.library.restart()
            model = tuple(self.anything_short() for _ in range(4))
            value, x = self.objects.to_value(model), self.anything_short()
            start, stop = self.random.randrange(-5, 5), self.random.randrange(-5, 5)
            for name, arguments in (("count", (x,)), ("index", self.random.choice([(x,), (x, start), (x, start, stop)]))):
                expected = outcome_of(lambda: getattr(model, name)(*arguments))
                self.assertEqual(expected, self.method("tuple", name, value, *arguments), (model, name, arguments))

    def test_displays(self):
        for count in range(6):
            items = list(range(count))
            for name, kind in (("list_build", list), ("tuple_build", tuple)):
                result = self.library.functions[name](count, self.objects.array(items))
                self.assertEqual(kind(items), self.objects.from_value(result))


class Builtins(Comparison):
    def check(self, name, function, *arguments):
        self.library.restart()
        actual = self.builtin(name, *arguments)
        self.assert_same(outcome_of(lambda: function(*arguments)), actual, f"{name}{arguments!r}")

    def test_of_one_argument(self):
        functions = {"len": len, "abs": abs, "min": min, "max": max, "sum": sum, "any": any, "all": all}
        functions.update({"bool": bool, "list": list, "tuple": tuple, "hex": hex, "oct": oct, "bin": bin})
        for _ in range(150):
            for name, function in functions.items():
                o = self.anything()
                if o is not NotImplemented and not holds_not_implemented(o):
                    self.check(name, function, o)

    def test_extremes(self):
        for _ in range(300):
            items = [self.random.choice([self.any_int(), self.any_int(), True, False]) for _ in range(4)]
            if self.random.random() < 0.2:
                items[self.random.randrange(4)] = self.anything(1)
            self.check("min", min, *items)
            self.check("max", max, *items)
            self.check("min", min, items)
            self.check("max", max, tuple(items))

    def test_sums(self):
        for _ in range(200):
            items = [self.any_int() for _ in range(self.random.randrange(5))]
            total = 0
            if all(abs(total := total + n) < 1 << 46 for n in items):
                self.check("sum", sum, items)
                self.check("sum", sum, items, self.random.randrange(99))
        self.check("sum", sum, [[1], [2]], [])
        self.check("sum", sum, ["a"], "")
        self.check("sum", sum, [(1,)], ())
        self.check("sum", sum, 5)
        self.check("sum", sum, 5, "")

    def test_ranges(self):
        for _ in range(300):
            arguments = [self.random.choice([self.any_small(), self.random.randrange(-9, 9)]) for _ in range(3)]
            count = self.random.randrange(1, 4)
            self.check("range", range, *arguments[:count])
        for arguments in (("a",), (1, None), (1, 2, []), (1, 2, 0), (True,), (True, 5, True)):
            self.library.restart()
            expected = outcome_of(lambda: range(*arguments))
            self.assertEqual(expected, self.builtin("range", *arguments), arguments)

    def test_divmod(self):
        for _ in range(300):
            self.check("divmod", divmod, self.any_int(), self.any_int())
        for operands in ((1, 0), ("a", 1), (None, []), (True, 2)):
            self.check("divmod", divmod, *operands)

    def test_pow(self):
        for _ in range(300):
            base, exponent = self.any_int(), self.any_int() & ((1 << 47) - 1)
            modulus = self.random.choice([self.any_int(), self.random.randrange(-9, 9)])
            self.check("pow", pow, base, exponent, modulus)
            self.check("pow", pow, base, -self.random.randrange(5), modulus)
        self.check("pow", pow, 3, 4)
        self.check("pow", pow, 3, 4, None)
        self.check("pow", pow, 3, "a", 4)

    def test_defaults(self):
        for name, function in (("str", str), ("bool", bool), ("int", int), ("list", list), ("tuple", tuple)):
            self.check(name, function)


def holds_not_implemented(o):
    """Its truth is a warning in CPython: any() and all() of it are of no interest."""
    return isinstance(o, (list, tuple)) and any(x is NotImplemented or holds_not_implemented(x) for x in o)


if __name__ == "__main__":
    unittest.main()
