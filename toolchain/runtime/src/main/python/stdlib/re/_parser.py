"""From patterns to trees.

A tree is a tuple: ("text", c), ("set", set), ("seq", trees), ("alt", trees), ("repeat", tree, least, most or None, kind),
("group", number or None, tree), ("ref", number, ignore case), ("look", ahead, wanted, tree), ("at", where),
("atomic", tree), ("if", number, then, otherwise).
"""

from re._flags import A, I, M, S, U, X, error
from re._sets import CharacterSet, category, is_newline

_FLAGS = {"a": A, "i": I, "m": M, "s": S, "u": U, "x": X}
_ESCAPES = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
_HEX = {"x": 2, "u": 4, "U": 8}
_DIGITS = tuple("0123456789")
_OCTAL = tuple("01234567")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

GREEDY = 0
LAZY = 1
POSSESSIVE = 2


class Parser:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.flags = flags
        self.at = 0
        self.groups = 0
        self.names = {}
        self.open = []
        self.closed = []

    def fail(self, message, pos=None):
        raise error(message, self.pattern, self.at if pos is None else pos)

    def peek(self):
        return self.pattern[self.at:self.at + 1]

    def accept(self, text):
        if self.pattern.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def parse(self):
        tree = self.alternatives()
        if self.at < len(self.pattern):
            self.fail("unbalanced parenthesis")
        return tree

    def alternatives(self):
        parts = [self.sequence()]
        while self.accept("|"):
            parts.append(self.sequence())
        return parts[0] if len(parts) == 1 else ("alt", parts)

    def sequence(self):
        items = []
        while True:
            if self.flags & X:
                self.skip_space()
            c = self.peek()
            if not c or c in ("|", ")"):
                return ("seq", items)
            start = self.at
            item = self.atom(c, start)
            if item is not None:
                items.append(self.quantified(item, start))

    def skip_space(self):
        while self.peek() and self.peek() in " \t\n\r\f\v#":
            if self.peek() == "#":
                while self.peek() and self.peek() != "\n":
                    self.at += 1
            else:
                self.at += 1

    def literal(self, c):
        if self.flags & I and (c.lower() != c or c.upper() != c):
            return ("set", CharacterSet(False, True).add(c))
        return ("text", c)

    def atom(self, c, start):
        self.at += 1
        if c == ".":
            return ("set", CharacterSet(not self.flags & S).add_test(is_newline) if not self.flags & S else CharacterSet(True))
        if c == "^":
            return ("at", "line start" if self.flags & M else "start")
        if c == "$":
            return ("at", "line end" if self.flags & M else "end")
        if c == "(":
            return self.group(start)
        if c == "[":
            return self.set(start)
        if c == "\\":
            return self.escape(start)
        if c in ("*", "+", "?") or (c == "{" and self.counts(self.at) is not None):
            self.fail("nothing to repeat", start)
        return self.literal(c)

    def counts(self, at):
        """Least, most and the place behind {…} whose inside begins here, or None."""
        end = self.pattern.find("}", at)
        if end < 0:
            return None
        low, comma, high = self.pattern[at:end].partition(",")
        if (low and not (low.isascii() and low.isdigit())) or (high and not (high.isascii() and high.isdigit())):
            return None
        if not low and not comma:
            return None
        least = int(low) if low else 0
        most = (int(high) if high else None) if comma else least
        return least, most, end + 1

    def quantified(self, item, start):
        while True:
            if self.flags & X:
                self.skip_space()
            c = self.peek()
            here = self.at
            if c == "*":
                least, most = 0, None
            elif c == "+":
                least, most = 1, None
            elif c == "?":
                least, most = 0, 1
            elif c == "{":
                found = self.counts(here + 1)
                if found is None:
                    return item
                least, most, self.at = found
                if most is not None and most < least:
                    self.fail("min repeat greater than max repeat", here + 1)
                self.at -= 1
            else:
                return item
            self.at += 1
            if item[0] == "at":
                self.fail("nothing to repeat", here)
            if item[0] == "repeat":
                self.fail("multiple repeat", here)
            kind = LAZY if self.accept("?") else POSSESSIVE if self.accept("+") else GREEDY
            item = ("repeat", item, least, most, kind)

    def group(self, start):
        if not self.accept("?"):
            return self.capture(None, start)
        if self.accept("P"):
            if self.accept("<"):
                name = self.name(">")
                return self.capture(name, start)
            if self.accept("="):
                here = self.at
                name = self.name(")")
                if name not in self.names:
                    self.fail(f"unknown group name {name!r}", here)
                return self.reference(self.names[name], here)
            self.fail("unknown extension ?P" + self.peek(), start + 1)
        if self.accept(":"):
            return self.inside(start, None)
        if self.accept(">"):
            return ("atomic", self.inside(start, None))
        if self.accept("#"):
            end = self.pattern.find(")", self.at)
            if end < 0:
                self.fail("missing ), unterminated comment", start)
            self.at = end + 1
            return None
        if self.accept("="):
            return ("look", True, True, self.inside(start, None))
        if self.accept("!"):
            return ("look", True, False, self.inside(start, None))
        if self.accept("<="):
            return ("look", False, True, self.inside(start, None))
        if self.accept("<!"):
            return ("look", False, False, self.inside(start, None))
        if self.accept("("):
            return self.conditional(start)
        return self.flagged(start)

    def name(self, end):
        start = self.at
        stop = self.pattern.find(end, start)
        if stop < 0:
            if start == len(self.pattern):
                self.fail("missing group name")
            self.fail(f"missing {end}, unterminated name", start)
        name = self.pattern[start:stop]
        if not name:
            self.fail("missing group name", start)
        if not name.isidentifier():
            self.fail(f"bad character in group name {name!r}", start)
        self.at = stop + 1
        return name

    def capture(self, name, start):
        self.groups += 1
        number = self.groups
        if name is not None:
            if name in self.names:
                self.fail(
                    f"redefinition of group name {name!r} as group {number}; was group {self.names[name]}",
                    start + 4,
                )
            self.names[name] = number
        self.open.append(number)
        tree = self.inside(start, None)
        self.open.pop()
        self.closed.append(number)
        return ("group", number, tree)

    def inside(self, start, flags):
        before = self.flags
        if flags is not None:
            self.flags = flags
        tree = self.alternatives()
        self.flags = before
        if not self.accept(")"):
            self.fail("missing ), unterminated subpattern", start)
        return ("group", None, tree)

    def conditional(self, start):
        here = self.at
        end = self.pattern.find(")", here)
        name = self.pattern[here:max(end, here)]
        if name.isdecimal():
            number = int(name)
        elif name in self.names:
            number = self.names[name]
        else:
            self.fail(f"unknown group name {name!r}", here)
        self.at = end + 1
        then = self.sequence()
        otherwise = self.sequence() if self.accept("|") else ("seq", [])
        if self.peek() == "|":
            self.fail("conditional backref with more than two branches")
        if not self.accept(")"):
            self.fail("missing ), unterminated subpattern", start)
        return ("if", number, then, otherwise)

    def flagged(self, start):
        flags = self.flags
        while self.peek() in _FLAGS and self.peek():
            flags |= _FLAGS[self.peek()]
            self.at += 1
        if self.accept(")"):
            if start != 0:
                self.fail("global flags not at the start of the expression", start)
            self.flags = flags
            return None
        if self.accept("-"):
            while self.peek() in _FLAGS and self.peek():
                flags &= ~_FLAGS[self.peek()]
                self.at += 1
        if self.accept(":"):
            return self.inside(start, flags)
        if not self.peek():
            self.fail("unexpected end of pattern")
        self.fail("unknown extension ?" + self.peek(), start + 1)

    def reference(self, number, start):
        if number in self.open:
            self.fail("cannot refer to an open group", start)
        if number > self.groups:
            self.fail(f"invalid group reference {number}", start + 1)
        return ("ref", number, bool(self.flags & I))

    def escape(self, start):
        c = self.peek()
        if not c:
            self.fail("bad escape (end of pattern)", start)
        self.at += 1
        if c in "dDsSwW":
            test, wanted = category(c, bool(self.flags & A))
            return ("set", CharacterSet().add_test(test, wanted))
        if c == "A":
            return ("at", "start")
        if c == "Z":
            return ("at", "very end")
        if c in ("b", "B"):
            return ("at", ("ascii " if self.flags & A else "") + ("border" if c == "b" else "no border"))
        if c in _DIGITS and c != "0":
            digits = c
            following = self.pattern[self.at:self.at + 2]
            if len(following) == 2 and c in _OCTAL and following[0] in _OCTAL and following[1] in _OCTAL:
                self.at += 2
                return self.literal(self.octal(c + following, start))
            if following[:1] in _DIGITS:
                digits += following[0]
                self.at += 1
            return self.reference(int(digits), start)
        return self.literal(self.character(c, start))

    def octal(self, digits, start):
        n = int(digits, 8)
        if n > 0o377:
            self.fail(f"octal escape value \\{digits} outside of range 0-0o377", start)
        return chr(n)

    def character(self, c, start):
        """The character of an escape whose first character behind the backslash has been read."""
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c in _HEX:
            digits = self.pattern[self.at:self.at + _HEX[c]]
            try:
                if len(digits) < _HEX[c]:
                    raise ValueError
                n = int(digits, 16)
            except ValueError:
                self.fail(f"incomplete escape \\{c}{digits}", start)
            self.at += _HEX[c]
            return chr(n)
        if c == "0":
            digits = c
            while len(digits) < 3 and self.peek() in _OCTAL:
                digits += self.peek()
                self.at += 1
            return chr(int(digits, 8))
        if c in _LETTERS or c in _DIGITS:
            self.fail(f"bad escape \\{c}", start)
        return c

    def set(self, start):
        result = CharacterSet(self.accept("^"), bool(self.flags & I))
        first = self.at
        while True:
            c = self.peek()
            if not c:
                self.fail("unterminated character set", start)
            if c == "]" and self.at > first:
                self.at += 1
                return ("set", result)
            here = self.at
            low = self.set_item(result)
            if self.peek() == "-" and self.pattern[self.at + 1:self.at + 2] not in ("]", ""):
                self.at += 1
                high = self.set_item(result)
                if low is None or high is None:
                    self.fail(f"bad character range {self.pattern[here:self.at]}", here)
                if high < low:
                    self.fail(f"bad character range {self.pattern[here:self.at]}", here)
                result.add_range(low, high)
            elif low is not None:
                result.add(low)

    def set_item(self, result):
        """A character, or None for a class, which is added."""
        start = self.at
        c = self.peek()
        self.at += 1
        if c != "\\":
            return c
        c = self.peek()
        if not c:
            self.fail("bad escape (end of pattern)", start)
        self.at += 1
        if c in "dDsSwW":
            test, wanted = category(c, bool(self.flags & A))
            result.add_test(test, wanted)
            return None
        if c == "b":
            return "\b"
        if c in _OCTAL:
            digits = c
            while len(digits) < 3 and self.peek() in _OCTAL:
                digits += self.peek()
                self.at += 1
            return self.octal(digits, start)
        return self.character(c, start)
