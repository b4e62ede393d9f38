"""Loads the library's modules and runs their low-level functions under CPython, with the semantics of docs/runtime.md.

Each low-level function is rewritten: operators wrap to 64 bits, `is` compares value words, literals become words or values, parameters
and results are checked against their annotations.
"""

import ast
import builtins
import operator
import os

import machine_model
from machine_model import NONE, Machine, Value

SOURCES = os.path.join(os.path.dirname(__file__), "../../main/python")
HALF = 1 << 63


def plain(name):
    """Stands for an ordinary function of the library, which works on objects of CPython only when it is compiled."""

    def unavailable(*arguments):
        raise NotImplementedError(f"{name} is not in the low-level subset")

    return unavailable


def check_word(n):
    if not isinstance(n, int) or not -HALF <= n < HALF:
        raise TypeError(f"word expected: {n!r}")
    return n


def check_value(v):
    if v.__class__ is not Value:
        raise TypeError(f"value expected: {v!r}")
    return v


CHECKS = {"word": "_check_word", "value": "_check_value"}
ARITHMETIC = (ast.Add, ast.Sub, ast.Mult)
BITS = (ast.BitAnd, ast.BitOr, ast.BitXor)
COMPARISONS = {ast.Lt: "_lt", ast.LtE: "_le", ast.Eq: "_eq", ast.NotEq: "_ne", ast.Gt: "_gt", ast.GtE: "_ge"}
PYTHON_NAMES = ("range", "bool")
EXCEPTIONS = {n: c for n, c in vars(builtins).items() if isinstance(c, type) and issubclass(c, BaseException)}


class Rewriter(ast.NodeTransformer):
    """Rewrites the body of one low-level function."""

    def __init__(self, result):
        self.result = result

    def visit_Constant(self, node):
        if isinstance(node.value, int) and not isinstance(node.value, bool):
            if not -HALF <= node.value < HALF:
                raise SyntaxError(f"literal exceeds a word: {node.value}")
            return node
        return call("_literal", node)

    def visit_Expr(self, node):
        if isinstance(node.value, ast.Constant):
            return ast.Pass()
        return self.generic_visit(node)

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ARITHMETIC):
            return call("_wrap", node)
        if isinstance(node.op, BITS):
            return node
        if isinstance(node.op, (ast.LShift, ast.RShift)):
            shifted = ast.BinOp(node.left, node.op, ast.BinOp(node.right, ast.BitAnd(), ast.Constant(63)))
            return call("_wrap", shifted)
        raise SyntaxError(f"operator outside the low-level subset: {ast.unparse(node)}")

    def visit_AugAssign(self, node):
        target = ast.Name(node.target.id, ast.Load())
        value = self.visit(ast.BinOp(target, node.op, node.value))
        return ast.Assign([node.target], value)

    def visit_UnaryOp(self, node):
        self.generic_visit(node)
        return call("_wrap", node) if isinstance(node.op, ast.USub) else node

    def visit_Compare(self, node):
        self.generic_visit(node)
        if len(node.ops) != 1:
            raise SyntaxError(f"chained comparison: {ast.unparse(node)}")
        if isinstance(node.ops[0], ast.Is):
            return call("_same", node.left, node.comparators[0])
        if isinstance(node.ops[0], ast.IsNot):
            return ast.UnaryOp(ast.Not(), call("_same", node.left, node.comparators[0]))
        return call(COMPARISONS[type(node.ops[0])], node.left, node.comparators[0])

    def visit_BoolOp(self, node):
        self.generic_visit(node)
        return call("bool", node)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id == "ord":
            return ast.Constant(ord(node.args[0].value))
        return self.generic_visit(node)

    def visit_Name(self, node):
        return call("_class", ast.Constant(node.id)) if node.id in EXCEPTIONS else node

    def visit_Raise(self, node):
        if isinstance(node.exc, ast.Name):
            return ast.Expr(call("_raise", ast.Constant(node.exc.id)))
        name, message = node.exc.func.id, self.visit(node.exc.args[0])
        return ast.Expr(call("_raise", ast.Constant(name), message))

    def visit_Return(self, node):
        self.generic_visit(node)
        if self.result is None:
            if node.value is not None:
                raise SyntaxError("result of a function without one")
            return node
        return ast.Return(call(CHECKS[self.result], node.value))

    def visit_AnnAssign(self, node):
        value = self.visit(node.value)
        return ast.Assign([node.target], call(CHECKS[node.annotation.id], value))


def compared(function):
    """A comparison that takes words only."""
    return lambda a, b: function(machine_model.word(a), machine_model.word(b))


def check_imports_are_used(path, tree, imports):
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
    unused = {a.name for s in imports for a in s.names} - used
    if unused:
        raise ImportError(f"{path}: unused imports {unused}")


def call(name, *arguments):
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


class Library:
    """All modules of the library on one machine; attributes are its functions."""

    def __init__(self):
        self.machine = Machine()
        self.functions = {}
        self.builtins = {}
        self.methods = {}
        self.machine.library = self.functions
        self.support = {
            **self.machine.intrinsics(),
            "_wrap": machine_model.wrap,
            "_literal": self.literal,
            "_same": lambda a, b: a.bits == b.bits,
            **{name: compared(getattr(operator, name[1:])) for name in COMPARISONS.values()},
            "_raise": self.raise_error,
            "_class": self.exception_class,
            "_check_word": check_word,
            "_check_value": check_value,
        }
        self.modules = {}
        self.load("builtins")
        self.check_names()
        self.variables = {(m, k): v for m, names in self.modules.items() for k, v in names.items() if k in self.initial[m]}

    def __getattr__(self, name):
        return self.functions[name]

    def literal(self, constant):
        constants = {
            None: NONE,
            True: machine_model.TRUE,
            False: machine_model.FALSE,
            Ellipsis: machine_model.ELLIPSIS,
        }
        return self.machine.string(constant) if isinstance(constant, str) else constants[constant]

    def raise_error(self, name, message=machine_model.UNBOUND):
        self.functions["raise_exception"](self.exception_class(name), message)
        raise AssertionError("raise_exception returned")

    def exception_class(self, name):
        """The CLASS object of a built-in exception."""
        return self.machine.exception_class(EXCEPTIONS[name])

    # Loading

    initial = {}

    def load(self, name):
        """Loads a module and everything that it imports."""
        if name in self.modules:
            return self.modules[name]
        namespace = self.modules[name] = dict(self.support)
        self.initial[name] = set()
        path = os.path.join(SOURCES, name + ".py")
        with open(path, encoding="utf-8") as file:
            tree = ast.parse(file.read(), path)
        imports = [s for s in tree.body if isinstance(s, ast.ImportFrom)]
        if name != "builtins":
            check_imports_are_used(path, tree, imports)
        for statement in tree.body:
            self.statement(name, namespace, statement, path)
        for statement in imports:
            self.bind(path, namespace, statement)
        return namespace

    def check_names(self):
        for namespace in self.modules.values():
            for function in self.functions.values():
                if function.__globals__ is namespace:
                    missing = {n for n in function.__code__.co_names if n not in namespace and n not in PYTHON_NAMES}
                    if missing:
                        raise NameError(f"{function.__name__}: undefined {missing}")

    def bind(self, path, namespace, statement):
        for alias in statement.names:
            if statement.module == "lowlevel":
                known = {"lowlevel", "builtin", "exported", "method", "static_method", "class_method", "word", "value", *self.support}
                if alias.name not in known:
                    raise ImportError(f"{path}: lowlevel has no {alias.name}")
                continue
            module = self.load(statement.module)
            if alias.name not in module:
                raise ImportError(f"{path}: {statement.module} has no {alias.name}")
            namespace[alias.name] = module[alias.name]

    def statement(self, module, namespace, statement, path):
        match statement:
            case ast.ImportFrom() | ast.Expr(value=ast.Constant()):
                pass
            case ast.Assign(targets=[ast.Name(id=name)]):
                constant = ast.literal_eval(statement.value)
                namespace[name] = constant if isinstance(constant, int) else self.literal(constant)
            case ast.AnnAssign(target=ast.Name(id=name)):
                constant = ast.literal_eval(statement.value)
                word = statement.annotation.id == "word"
                namespace[name] = check_word(constant) if word else self.literal(constant)
                self.initial[module].add(name)
            case ast.FunctionDef():
                self.define(namespace, statement, path)
            case _:
                raise SyntaxError(f"{path}:{statement.lineno}: not allowed at module level")

    def define(self, namespace, definition, path):
        name = definition.name
        if name in self.functions:
            raise SyntaxError(f"{path}: second {name}")
        if not definition.decorator_list:
            namespace[name] = plain(name)
            return
        *registrations, marker = definition.decorator_list
        if not (isinstance(marker, ast.Name) and marker.id == "lowlevel"):
            raise SyntaxError(f"{path}: {name} is not @lowlevel")
        namespace[name] = self.functions[name] = self.compile(namespace, definition, path)
        for registration in registrations:
            arguments = [ast.literal_eval(a) for a in registration.args]
            if registration.func.id == "builtin":
                self.builtins[name.removeprefix("builtin_")] = (self.functions[name], *arguments)
            elif registration.func.id == "method":
                self.methods[tuple(arguments[:2])] = (self.functions[name], *arguments[2:])

    def compile(self, namespace, definition, path):
        kinds = {a.arg: a.annotation.id for a in definition.args.args}
        returns = definition.returns
        result = returns.id if isinstance(returns, ast.Name) else None
        function = Rewriter(result)
        body = [function.visit(s) for s in definition.body]
        checks = [ast.Expr(call(CHECKS[k], ast.Name(a, ast.Load()))) for a, k in kinds.items()]
        arguments = ast.arguments([], [ast.arg(a) for a in kinds], None, [], [], None, [])
        rewritten = ast.FunctionDef(definition.name, arguments, checks + body, [])
        tree = ast.Module([rewritten], [])
        for node in ast.walk(rewritten):
            if not hasattr(node, "lineno"):
                node.lineno = node.end_lineno = definition.lineno
                node.col_offset = node.end_col_offset = 0
        ast.fix_missing_locations(tree)
        scope = namespace
        exec(compile(tree, path, "exec"), scope)
        return scope[definition.name]

    # Running

    def restart(self):
        """Starts the program anew: empty heap, initial variables."""
        self.machine.restart(self.modules["memory"]["heap_next"])
        for (module, name), value in self.variables.items():
            self.modules[module][name] = value
        self.functions["runtime_start"](machine_model.HEAP, machine_model.STACK)
