"""Flags, and the exception of the module re."""

A = 256
I = 2
L = 4
M = 8
S = 16
U = 32
X = 64


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
