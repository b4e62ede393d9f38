"""Floats: digits, parsing, formats, operators: the same as CPython's, for random bits and for numbers of everyday."""

import operator
import struct
import unittest

from comparison import Comparison, outcome_of

SPECS = ["", ".3f", ".0f", "e", ".10e", "g", ".3g", "#.4g", "%", ",.2f", "+015.2f", ".17", "G", ".1"]
TEXTS = ["1e400", "5e-324", "2.4703282292062327e-324", "9007199254740993", "1_0.5", " 1 ", "1__0", ".", "e1", "-inf", "nan", "1.7976931348623159e308"]
OPERATORS = {
    "op_add": operator.add,
    "op_sub": operator.sub,
    "op_mul": operator.mul,
    "op_truediv": operator.truediv,
    "op_floordiv": operator.floordiv,
    "op_mod": operator.mod,
}


class Floats(Comparison):
    def any_float(self):
        kind = self.random.randrange(4)
        if kind == 0:
            x = struct.unpack("<d", struct.pack("<Q", self.random.getrandbits(64)))[0]
            return x if x == x else 0.0
        if kind == 1:
            return round(self.random.uniform(-1000, 1000), self.random.randrange(5))
        if kind == 2:
            return float(self.random.randrange(-(10**6), 10**6))
        return self.random.uniform(-1, 1) * 10.0 ** self.random.randrange(-20, 20)

    def test_repr_and_back(self):
        for _ in range(300):
            x = self.any_float()
            self.library.restart()
            self.assertEqual(("value", repr(x)), self.builtin("repr", x))
            self.assertEqual(("value", x), self.builtin("float", repr(x)))

    def test_formats(self):
        for _ in range(150):
            x = self.any_float()
            spec = self.random.choice(SPECS)
            self.library.restart()
            self.assertEqual(("value", format(x, spec)), self.builtin("format", x, spec), (x, spec))

    def test_texts(self):
        for text in TEXTS:
            self.library.restart()
            expected = outcome_of(lambda text=text: repr(float(text)))
            actual = self.builtin("float", text)
            self.assertEqual(expected, (actual[0], repr(actual[1])) if actual[0] == "value" else actual, text)

    def test_operators(self):
        for _ in range(300):
            a = self.any_float()
            b = self.random.choice([self.any_float(), self.random.randrange(-9, 10)])
            name, python = self.random.choice(list(OPERATORS.items()))
            self.library.restart()
            expected = outcome_of(lambda a=a, b=b, python=python: repr(python(a, b)))
            actual = self.call(name, a, b)
            self.assertEqual(expected, (actual[0], repr(actual[1])) if actual[0] == "value" else actual, (name, a, b))

    def test_rounding(self):
        for _ in range(150):
            x = self.random.uniform(-(10**6), 10**6)
            digits = self.random.randrange(-4, 9)
            self.library.restart()
            self.assertEqual(("value", round(x, digits)), self.builtin("round", x, digits), (x, digits))


if __name__ == "__main__":
    unittest.main()
