"""str, repr, print, formatting: the same characters as CPython's."""

import unittest

from comparison import Comparison, outcome_of

FILLS = ["", "<", ">", "^", "=", "*<", "0>", "€^", "x=", "😀>"]
TYPES = ["", "", "d", "b", "o", "x", "X", "c", "n", "s", "q", "€", "\x01"]


class Representation(Comparison):
    def test_ints(self):
        for power in range(15):
            for delta in (-1, 0, 1):
                for sign in (1, -1):
                    self.check_int(sign * (10**power + delta))
        for _ in range(500):
            self.check_int(self.any_int())

    def check_int(self, n):
        self.library.restart()
        self.assertEqual(("value", str(n)), self.builtin("str", n))
        self.assertEqual(("value", None), self.builtin("print", n))
        self.assertEqual(f"{n}\n", self.output())

    def test_anything(self):
        for _ in range(200):
            o = self.anything(3)
            self.library.restart()
            self.assertEqual(("value", str(o)), self.builtin("str", o))
            self.assertEqual(("value", repr(o)), self.builtin("repr", o))
            self.assertEqual(("value", ascii(o)), self.builtin("ascii", o))

    def test_printable_boundaries(self):
        boundaries = [c for c in range(1, 0x110000) if chr(c).isprintable() != chr(c - 1).isprintable()]
        text = "".join(chr(c - 1) + chr(c) for c in boundaries)
        self.assertEqual(("value", repr(text)), self.builtin("repr", text))

    def test_containers_in_themselves(self):
        outer = [1]
        inner = (2, outer)
        outer.append(inner)
        outer.append([outer, inner])
        for o in (outer, inner):
            self.assertEqual(("value", repr(o)), self.builtin("repr", o))

    def test_deep_nesting(self):
        o = []
        for i in range(40):
            o = [o] if i % 3 else (o,)
        self.assertEqual(("value", repr(o)), self.builtin("repr", o))
        self.library.machine.stack_depth_left = 20
        text = "RecursionError: maximum recursion depth exceeded while getting the repr of an object"
        self.assertEqual(("error", text), self.builtin("repr", o))


class Printing(Comparison):
    def check(self, *arguments, **keywords):
        self.library.restart()
        self.assertEqual(("value", None), self.builtin("print", *arguments, **keywords))
        sep = keywords.get("sep")
        end = keywords.get("end")
        expected = (" " if sep is None else sep).join(map(str, arguments)) + ("\n" if end is None else end)
        self.assertEqual(expected, self.output())

    def test_arguments(self):
        for _ in range(300):
            self.check(*[self.anything() for _ in range(self.random.randrange(4))])

    def test_keywords(self):
        for sep in (None, "", ", ", "€\n"):
            for end in (None, "", "!\n", "😀"):
                self.check(1, "a", [True], sep=sep, end=end)
                self.check(sep=sep, end=end)
        self.check(1, 2, sep="")
        self.check(1, end="")

    def test_wrong_keywords(self):
        for keywords in ({"sep": 5}, {"end": [1]}, {"sep": True, "end": 1}):
            expected = outcome_of(lambda: print(1, **keywords))
            self.assertEqual(expected, self.builtin("print", 1, **keywords))

    def test_surrogates(self):
        for text in ("\ud800", "a\udc80b", "€€\udfff\ud800\ud801x\ud802", "😀\udc00"):
            self.assertEqual(outcome_of(lambda: text.encode()), self.builtin("print", text), repr(text))
        self.check(["\ud800"])


class Strings(Comparison):
    def test_join_of_parts(self):
        for _ in range(500):
            parts = [self.any_text() for _ in range(self.random.randrange(5))]
            self.library.restart()
            items = self.objects.array(parts)
            result = self.library.str_build(len(parts), items)
            self.assertEqual("".join(parts), self.objects.from_value(result))

    def test_characters(self):
        for c in (0, 65, 127, 128, 255, 256, 0xD800, 0xFFFF, 0x10000, 0x10FFFF, -1, 0x110000, 1 << 40, -(1 << 40)):
            self.assertEqual(outcome_of(lambda: chr(c)), self.builtin("chr", c))
            if 0 <= c < 0x110000:
                self.assertEqual(("value", c), self.builtin("ord", chr(c)))
        for o in ("", "ab", 5, None, ["a"]):
            self.assertEqual(outcome_of(lambda: ord(o)), self.builtin("ord", o))
            self.assertEqual(outcome_of(lambda: chr(o)), self.builtin("chr", o))


class Formatting(Comparison):
    def check(self, o, spec):
        self.library.restart()
        expected = outcome_of(lambda: format(o, spec))
        actual = self.builtin("format", o, spec)
        self.assertEqual(expected, actual, f"format({o!r}, {spec!r})")

    def any_spec(self):
        r = self.random
        return "".join(
            (
                r.choice(FILLS),
                r.choice(["", "", "", "+", "-", " "]),
                r.choice(["", "", "", "", "", "", "z"]),
                r.choice(["", "", "#"]),
                r.choice(["", "", "0"]),
                r.choice(["", str(r.randrange(30))]),
                r.choice(["", "", ",", "_", ",_", "_,"] if r.random() < 0.5 else [""]),
                r.choice(["", "", "", "", ".", ".3", ".0"]),
                r.choice(TYPES),
                r.choice([""] * 20 + ["x"]),
            )
        )

    def test_ints(self):
        for _ in range(500):
            self.check(self.any_int(), self.any_spec())

    def test_plain_ints(self):
        for _ in range(500):
            r = self.random
            spec = "".join(
                (
                    r.choice(FILLS),
                    r.choice(["", "+", "-", " "]),
                    r.choice(["", "#"]),
                    r.choice(["", "0"]),
                    r.choice(["", str(r.randrange(40))]),
                    r.choice(["", "_"]),
                    r.choice(["", "d", "b", "o", "x", "X"]),
                )
            )
            self.check(self.any_int(), spec)

    def test_characters(self):
        for c in (0, 65, 0x20AC, 0x1F600, 0x10FFFF, 0x110000, -1):
            for spec in ("c", "5c", "<5c", "^6c", "05c", "=5c", "*=4c", "€>3c"):
                self.check(c, spec)

    def test_texts(self):
        for _ in range(500):
            self.check(self.any_text(), self.any_spec())

    def test_bools_and_others(self):
        for _ in range(500):
            self.check(self.random.choice([True, False, None, [1], (1,), range(3)]), self.any_spec())
        self.check(None, "")

    def test_widths_beyond_memory(self):
        for spec in ("9999999999999999999", "99999999999999999999", ".99999999999999999999", "1000000000000"):
            expected = outcome_of(lambda: format("a", spec))
            self.library.restart()
            self.assertEqual(expected, self.builtin("format", "a", spec), spec)

    def test_ints_as_floats(self):
        for spec in (".2f", "e", "g", "%", "+,.1f"):
            self.library.restart()
            self.assertEqual(("value", format(5, spec)), self.builtin("format", 5, spec), spec)

    def test_conversions(self):
        for _ in range(200):
            o = self.anything()
            for conversion, function in (("s", str), ("r", repr), ("a", ascii)):
                for spec in ("", ">30", ".4"):
                    self.library.restart()
                    value, spec_value = self.objects.to_value(o), self.objects.to_value(spec)
                    actual = self.run_library(lambda: self.library.format_value(value, ord(conversion), spec_value))
                    self.assertEqual(("value", format(function(o), spec)), actual)

    def test_no_conversion(self):
        for o in (5, "a", [1, "b"], None, True):
            value = self.objects.to_value(o)
            actual = self.run_library(lambda: self.library.format_value(value, 0, self.objects.to_value("")))
            self.assertEqual(("value", f"{o}"), actual)


class IntegersFromText(Comparison):
    def test_literals(self):
        pieces = ["", " ", "\t", "+", "-", "0", "1", "9", "_", "x", "0x", "0b", "0o", "a", "F", "z", "12345", "00", "é", "€"]
        for _ in range(500):
            text = "".join(self.random.choices(pieces, k=self.random.randrange(1, 5)))
            base = self.random.choice([10, 10, 0, 2, 8, 16, 36, 7])
            self.library.restart()
            self.assertEqual(outcome_of(lambda: int(text, base)), self.builtin("int", text, base), (text, base))

    def test_round_trip(self):
        for _ in range(300):
            n = self.any_int()
            self.library.restart()
            self.assertEqual(("value", n), self.builtin("int", str(n)))
            for name, function in (("hex", hex), ("oct", oct), ("bin", bin)):
                self.assertEqual(("value", function(n)), self.builtin(name, n))
                self.assertEqual(("value", n), self.builtin("int", function(n), 0))

    def test_limits(self):
        for text in ("140737488355327", "140737488355328", "-140737488355328", "-140737488355329", "9" * 40):
            self.assertEqual(outcome_of(lambda: int(text)), self.builtin("int", text))

    def test_other_arguments(self):
        for arguments in ((), (5,), (True,), (None,), ([],), ("5", None), ("5", 1), ("5", 37), (5, 10), ("",), ("12a",)):
            self.assertEqual(outcome_of(lambda: int(*arguments)), self.builtin("int", *arguments), arguments)


if __name__ == "__main__":
    unittest.main()
