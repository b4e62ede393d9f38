"""Sets of characters."""


class CharacterSet:
    """What one character may be; answers are remembered."""

    def __init__(self, negated=False, ignore_case=False):
        self.negated = negated
        self.ignore_case = ignore_case
        self.characters = []
        self.ranges = []
        self.tests = []
        self.known = {}

    def add(self, c):
        self.characters.append(c)
        return self

    def add_range(self, low, high):
        self.ranges.append((low, high))

    def add_test(self, test, wanted=True):
        self.tests.append((test, wanted))
        return self

    def _has(self, c):
        if c in self.characters:
            return True
        for low, high in self.ranges:
            if low <= c <= high:
                return True
        for test, wanted in self.tests:
            if test(c) == wanted:
                return True
        return False

    def learn(self, c):
        """Whether it contains a character that was not asked for before."""
        found = self._has(c)
        if not found and self.ignore_case:
            for other in (c.lower(), c.upper()):
                if len(other) == 1 and other != c and self._has(other):
                    found = True
        self.known[c] = found != self.negated
        return self.known[c]


def is_digit(c):
    return c.isdecimal()


def is_ascii_digit(c):
    return "0" <= c <= "9"


def is_space(c):
    return c.isspace()


def is_ascii_space(c):
    return c in " \t\n\r\f\v"


def is_word(c):
    return c.isalnum() or c == "_"


def is_ascii_word(c):
    return c.isascii() and (c.isalnum() or c == "_")


def is_newline(c):
    return c == "\n"


def category(letter, ascii_only):
    """The test of a class such as \\d, and the answer that is wanted."""
    small = letter.lower()
    if small == "d":
        test = is_ascii_digit if ascii_only else is_digit
    elif small == "s":
        test = is_ascii_space if ascii_only else is_space
    else:
        test = is_ascii_word if ascii_only else is_word
    return test, letter == small
