"""Operators, comparison, subscripts, iteration: on random operands, results and errors equal CPython's."""

import operator
import unittest

from comparison import Comparison, outcome_of

BINARY = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "floordiv": operator.floordiv,
    "mod": operator.mod,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
}
AUGMENTED = {
    "iadd": operator.iadd,
    "isub": operator.isub,
    "imul": operator.imul,
    "ifloordiv": operator.ifloordiv,
    "imod": operator.imod,
    "iand": operator.iand,
    "ior": operator.ior,
    "ixor": operator.ixor,
}
TESTS = {
    "lt": operator.lt,
    "le": operator.le,
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "ge": operator.ge,
}
UNARY = {"neg": operator.neg, "pos": operator.pos, "invert": operator.invert}


class Operators(Comparison):
    def check(self, name, function, *arguments):
        case = f"{name}{arguments!r}"
        self.library.restart()
        actual = self.call(name, *arguments)
        self.assert_same(outcome_of(lambda: function(*arguments)), actual, case)

    def test_ints(self):
        for _ in range(300):
            for name, function in BINARY.items():
                self.check("op_" + name, function, self.any_int(), self.any_int())

    def test_small_ints(self):
        for a in range(-7, 8):
            for b in range(-7, 8):
                for name, function in BINARY.items():
                    self.check("op_" + name, function, a, b)

    def test_shifts(self):
        for _ in range(300):
            a, b = self.any_int(), self.random.choice([self.random.randrange(-2, 300), self.any_int()])
            self.check("op_rshift", operator.rshift, a, b)
            if b < 1000 or a == 0:
                self.check("op_lshift", operator.lshift, a, b)

    def test_power(self):
        for _ in range(300):
            a = self.random.choice([self.any_int(), self.random.randrange(-4, 5)])
            self.check("op_pow", operator.pow, a, self.random.randrange(0, 60))
        self.check("op_pow", operator.pow, 0, -1)
        self.check("op_pow", operator.pow, True, False)
        self.check("op_pow", operator.pow, 2, "a")
        self.check("op_ipow", operator.ipow, [], 2)
        self.check("op_pow", operator.pow, 2, -1)

    def test_division(self):
        for _ in range(300):
            a, b = self.any_int(), self.any_int()
            self.check("op_truediv", operator.truediv, a, b)
            a, b = self.any_big() * self.any_big() << self.random.randrange(1200), self.any_big()
            self.check("op_truediv", operator.truediv, a, b)
            self.check("op_truediv", operator.truediv, b, a)
            self.check("op_floordiv", operator.floordiv, a, b)
            self.check("op_mod", operator.mod, a, b)

    def test_long_division_corrects_its_digits(self):
        ones = (1 << 32) - 1
        limbs = [0, 1, 2, ones, ones - 1, 1 << 31, (1 << 31) - 1]
        for _ in range(600):
            a, b = (sum(self.random.choice(limbs) << 32 * i for i in range(n)) for n in (6, 3))
            if b:
                self.check("op_floordiv", operator.floordiv, a, b)
                self.check("op_mod", operator.mod, a, b)

    def test_floats_and_ints(self):
        for _ in range(600):
            a = self.any_int()
            b = self.random.choice([float(a), float(a) * 2, 0.5, -1e300, 1e14 + 0.5, float("inf"), float("nan")])
            b += self.random.choice([0, 1, -0.5])
            for name in ("add", "sub", "mul", "truediv"):
                if b == b and b != 0 and (b - b == 0 or (a and name == "mul")):
                    self.check("op_" + name, getattr(operator, name), a, b)

    def test_operands_of_all_types(self):
        for _ in range(400):
            for table in (BINARY, AUGMENTED):
                for name, function in table.items():
                    a, b = self.anything(), self.anything()
                    if name.endswith("mul") and [type(a), type(b)] != [int, int]:
                        a, b = (self.smaller(x) for x in (a, b))
                    if not (name.endswith("mod") and isinstance(a, str)):
                        self.check("op_" + name, function, a, b)

    def smaller(self, o):
        """No int that would make a sequence too long for a test."""
        return self.random.randrange(-1, 9) if type(o) is int else o

    def test_bools(self):
        for a in (True, False, 1, 0, 5):
            for b in (True, False, 1, 3):
                for name, function in {**BINARY, **AUGMENTED}.items():
                    self.check("op_" + name, function, a, b)
                self.check("op_lshift", operator.lshift, a, b)
                self.check("op_rshift", operator.rshift, a, b)

    def test_shift_operands(self):
        for _ in range(200):
            a, b = self.anything(), self.anything()
            if type(a) is not int or type(b) is not int:
                self.check("op_ilshift", operator.ilshift, a, b if not isinstance(b, int) else 3)
                self.check("op_irshift", operator.irshift, a, b)

    def test_unary(self):
        for _ in range(300):
            for name, function in UNARY.items():
                self.check("op_" + name, function, self.anything())

    def test_too_long(self):
        for sequence in ("ab", "€", [1], (1, 2)):
            outcome = self.call("op_mul", sequence, 1 << 46)
            self.assertEqual(("error", "MemoryError"), outcome)

    def test_augmented_list_is_the_same_list(self):
        for name, other in (("op_iadd", [1, 2]), ("op_iadd", "ab"), ("op_iadd", range(2)), ("op_imul", 3), ("op_imul", 0)):
            target = self.objects.to_value([7, 8])
            result = self.library.functions[name](target, self.objects.to_value(other))
            self.assertEqual(target.bits, result.bits)
            expected = [7, 8]
            expected = operator.iadd(expected, other) if name == "op_iadd" else expected * other
            self.assertEqual(expected, self.objects.from_value(result))

    def test_list_added_to_itself(self):
        target = self.objects.to_value([1, 2, 3])
        self.library.op_iadd(target, target)
        self.assertEqual([1, 2, 3, 1, 2, 3], self.objects.from_value(target))


class Comparisons(Comparison):
    def check(self, name, function, *arguments):
        self.library.restart()
        expected = outcome_of(lambda: function(*arguments))
        actual = self.call(name, *arguments)
        if actual[0] == "value":
            self.assertIn(actual[1], (0, 1))
            actual = ("value", bool(actual[1]))
        self.assertEqual(expected, actual, f"{name}{arguments!r}")

    def test_near_operands(self):
        for _ in range(300):
            a, b = self.anything_short(), self.anything_short()
            for name, function in TESTS.items():
                self.check("test_" + name, function, a, b)

    def test_any_operands(self):
        for _ in range(400):
            a, b = self.anything(), self.anything()
            for name, function in TESTS.items():
                self.check("test_" + name, function, a, b)
                self.check("test_" + name, function, a, a)

    def test_texts(self):
        for _ in range(300):
            a, b = self.any_text(), self.any_text()
            if self.random.random() < 0.5:
                b = a[: self.random.randrange(len(a) + 1)] + b[:1]
            for name, function in TESTS.items():
                self.check("test_" + name, function, a, b)

    def test_contains(self):
        for _ in range(300):
            self.check("test_contains", lambda x, c: x in c, self.anything_short(), self.anything_short())
            self.check("test_contains", lambda x, c: x in c, self.any_int(), self.any_range())
            self.check("test_contains", lambda x, c: x in c, self.any_text()[:2], self.any_text())

    def test_truth(self):
        for _ in range(300):
            o = self.anything()
            if o is not NotImplemented:
                self.check("truth", bool, o)

    def test_endless_comparison(self):
        endless, other = [], []
        endless.append(endless)
        other.append(other)
        self.library.machine.stack_depth_left = 50
        outcome = self.call("test_eq", endless, other)
        self.assertEqual(("error", "RecursionError: maximum recursion depth exceeded in comparison"), outcome)


class Subscripts(Comparison):
    def check(self, name, function, *arguments):
        self.library.restart()
        expected = outcome_of(lambda: function(*arguments))
        actual = self.call(name, *arguments)
        self.assert_same(expected, actual, f"{name}{arguments!r}")

    def test_get(self):
        for _ in range(300):
            self.check("get_item", operator.getitem, self.anything(), self.random.randrange(-5, 5))
            self.check("get_item", operator.getitem, self.anything(), self.anything())

    def test_set(self):
        for _ in range(300):
            target, index, x = self.anything(), self.random.choice([self.random.randrange(-4, 4), self.anything()]), 7
            if isinstance(target, (range, tuple)) or target in (NotImplemented, ...):
                continue
            if isinstance(target, str) and isinstance(index, int) and abs(index) >> 63:
                continue
            self.library.restart()
            value = self.objects.to_value(target)
            actual = self.run_library(
                lambda: self.library.set_item(value, self.objects.to_value(index), self.objects.to_value(x))
            )
            case = f"{target!r}[{index!r}] = 7"
            self.assertEqual(outcome_of(lambda: operator.setitem(target, index, x)), actual, case)
            if actual[0] == "value":
                self.assertEqual(target, self.objects.from_value(value), case)

    def test_set_on_what_cannot(self):
        for target in ((1, 2), range(3), None, "ab", 5, True):
            self.check("set_item", operator.setitem, target, 0, 1)


class Iteration(Comparison):
    def walk(self, o):
        start = self.library.iter_start(self.objects.to_value(o))
        items, index = [], 0
        while True:
            item = self.library.iter_item(start, index)
            if item.bits == self.library.support["unbound"].bits:
                return items
            items.append(self.objects.from_value(item))
            index += 1

    def test_walk(self):
        for _ in range(300):
            o = self.anything()
            self.library.restart()
            self.assertEqual(outcome_of(lambda: list(o)), self.run_library(lambda: self.walk(o)), repr(o))

    def test_unpack(self):
        for _ in range(300):
            o, count = self.anything(), self.random.randrange(4)
            self.library.restart()
            names = "".join(f"x{i}, " for i in range(count)) or "[]"
            expected = outcome_of(lambda: unpacked(names, o))
            actual = self.run_library(lambda: self.unpack(o, count))
            self.assertEqual(expected, actual, f"{names} = {o!r}")

    def unpack(self, o, count):
        return self.objects.items(self.library.unpack_sequence(self.objects.to_value(o), count), count)

    def test_range_length(self):
        for _ in range(300):
            arguments = [self.anything_short() if self.random.random() < 0.1 else self.any_small() for _ in range(3)]
            self.library.restart()
            expected = outcome_of(lambda: length_of_range(*arguments))
            self.assertEqual(expected, self.call("range_length", *arguments), f"range{arguments!r}")


def unpacked(names, o):
    scope = {"o": o}
    exec(f"{names} = o", scope)
    return [v for k, v in scope.items() if k[0] == "x"]


def length_of_range(*arguments):
    r = range(*arguments)
    return 0 if not r else (r[-1] - r[0]) // r.step + 1


if __name__ == "__main__":
    unittest.main()
