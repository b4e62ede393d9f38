"""Base of the tests: runs library functions and compares results, output and errors with CPython's."""

import io
import random
import sys
import unittest

import machine_model
from library import Library
from machine_model import UNBOUND, Exited, Value
from objects import INT_MAX, INT_MIN, Objects

LIBRARY = Library()

INTERESTING_INTS = [0, 1, -1, 2, -2, 3, 7, 8, 10, 47, 48, 63, 64, 99, 100, 255, 256, 10**8 - 1, 10**8, INT_MAX, INT_MIN, INT_MAX + 1, INT_MIN - 1]
ALPHABETS = ["ab", "abc xyz'\"\\\n\t\r\x00\x1b\x7f", "aé\xa0\xadÿ", "aé€\u2028\ud7ff", "a€😀\U0010ffff\U000e0001"]


def outcome_of(function):
    """("value", result) or ("error", "Name: text") of a Python call."""
    try:
        return ("value", function())
    except Exception as error:
        return ("error", display(error))


def display(error, traceback=None):
    """What CPython prints for an uncaught exception: with its suggestion, and without frames if no traceback is given."""
    saved, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.__excepthook__(type(error), error.with_traceback(traceback), traceback)
        return sys.stderr.getvalue().rstrip("\n")
    finally:
        sys.stderr = saved


class Comparison(unittest.TestCase):
    maxDiff = 2000

    def setUp(self):
        self.library = LIBRARY
        self.library.restart()
        self.objects = Objects(self.library)
        self.random = random.Random(type(self).__name__)

    def run_library(self, function, convert=True):
        """The outcome of library code, as `outcome_of` gives it."""
        try:
            result = function()
        except Exited as exit:
            self.assertEqual(1, exit.code)
            text = self.errors().rstrip("\n")
            self.library.restart()
            return ("error", text)
        if convert and isinstance(result, Value):
            result = self.objects.from_value(result)
        return ("value", result)

    def output(self):
        return self.library.machine.output["STDOUT"].decode()

    def errors(self):
        return self.library.machine.output["STDERR"].decode()

    def call(self, name, *arguments):
        """Outcome of a library function on values of Python objects."""
        return self.run_library(lambda: self.library.functions[name](*map(self.objects.to_value, arguments)))

    def builtin(self, name, *arguments, **keywords):
        """Outcome of a builtin, called as compiled code does."""
        function, least, most, *names = self.library.builtins[name]
        return self.run_library(lambda: self.call_registered(function, most, names, (), arguments, keywords))

    def method(self, type_name, name, receiver, *arguments):
        """Outcome of a method on a receiver that is a value."""
        function, least, most, *names = self.library.methods[type_name, name]
        return self.run_library(lambda: self.call_registered(function, most, names, (receiver,), arguments, {}))

    def call_registered(self, function, most, names, receiver, arguments, keywords):
        keyword_values = [self.objects.to_value(keywords[n]) if n in keywords else UNBOUND for n in names]
        if most < 0:
            return function(*receiver, len(arguments), self.objects.array(arguments), *keyword_values)
        # The names are those of the last parameters; some may be given by place, too.
        values = list(map(self.objects.to_value, arguments))
        by_place = max(most, len(values))
        values += [UNBOUND] * (by_place - len(values))
        total = function.__code__.co_argcount - len(receiver)
        values += keyword_values[len(names) - (total - by_place):] if total > by_place else []
        result = function(*receiver, *values)
        return machine_model.NONE if result is None else result

    def assert_same(self, expected, actual, case):
        self.assertEqual(expected, actual, case)
        self.assertIs(type(expected[1]), type(actual[1]), case)

    # Random operands

    def any_int(self):
        r = self.random
        return self.any_big() if r.randrange(4) == 0 else self.any_small()

    def any_small(self):
        r = self.random
        choice = r.randrange(4)
        if choice == 0:
            return r.choice(INTERESTING_INTS[:-2])
        if choice == 1:
            return r.randrange(-20, 20)
        return r.randrange(-(1 << r.randrange(1, 48)), 1 << r.randrange(1, 48))

    def any_big(self):
        """Ints of a few limbs, among them such with many zeros or ones."""
        r = self.random
        bits = r.choice([47, 48, 63, 64, 65, 96, 128, 160, 300])
        n = r.choice([0, (1 << bits) - 1, r.getrandbits(bits), r.getrandbits(bits) << r.randrange(100)])
        n += r.choice([0, 0, 1, -1, r.getrandbits(32), 1 << bits])
        return r.choice([n, -n])

    def any_text(self):
        r = self.random
        return "".join(r.choices(r.choice(ALPHABETS), k=r.choice([0, 0, 1, 1, 2, 3, 5, 8, 20])))

    def any_range(self):
        r = self.random
        return range(r.randrange(-9, 9), r.randrange(-9, 9), r.choice([1, 1, 2, -1, -3, 5]))

    def anything(self, depth=2):
        r = self.random
        choice = r.randrange(10 if depth else 6)
        if choice < 2:
            return self.any_int()
        if choice == 2:
            return r.choice([True, False, None, NotImplemented, Ellipsis])
        if choice < 5:
            return self.any_text()
        if choice == 5:
            return self.any_range()
        items = [self.anything(depth - 1) for _ in range(r.randrange(4))]
        return items if choice < 8 else tuple(items)

    def anything_short(self):
        """Mostly equal or nearly equal to other results of it: for comparisons."""
        r = self.random
        choice = r.randrange(6)
        if choice < 2:
            return r.randrange(-2, 3)
        if choice == 2:
            return r.choice([True, False, None, range(0), range(3), range(0, 3, 1), range(1, 1)])
        if choice == 3:
            return r.choice(["", "a", "ab", "b", "é", "a€", "😀"])
        items = [self.anything_short() for _ in range(r.randrange(3))]
        return items if choice == 4 else tuple(items)
