"""Flags, and the exception of the module re."""

TEMPLATE = 1
DEBUG = 128
A = 256
I = 2
L = 4
M = 8
S = 16
U = 32
X = 64


FLAGS = (
    (A, "ASCII"),
    (I, "IGNORECASE"),
    (L, "LOCALE"),
    (U, "UNICODE"),
    (M, "MULTILINE"),
    (S, "DOTALL"),
    (X, "VERBOSE"),
    (TEMPLATE, "TEMPLATE"),
    (DEBUG, "DEBUG"),
)
_ALL = 511


class RegexFlag(int):
    """Flags as the program sees them: an int that shows their names."""

    __module__ = "re"

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        if not self:
            return "NOFLAG"
        return "|".join([name for flag, name in FLAGS if int(self) & flag])

    def __repr__(self):
        if not self:
            return "re.NOFLAG"
        names = ["re." + name for flag, name in FLAGS if int(self) & flag]
        unknown = int(self) & ~_ALL
        return "|".join([*names, hex(unknown)] if unknown else names)

    __str__ = __repr__

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(_ALL & ~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)


class error(Exception):
    """A pattern that is wrong."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        text = msg
        if pattern is not None and pos is not None:
            self.lineno = pattern.count("\n", 0, pos) + 1
            self.colno = pos - pattern.rfind("\n", 0, pos)
            text = f"{msg} at position {pos}"
            if "\n" in pattern:
                text += f" (line {self.lineno}, column {self.colno})"
        Exception.__init__(self, text)
