"""Regular expressions (CPython's module re, for str)."""

from re._compiler import CHARACTER, TEXT, Compiler
from re._flags import FLAGS, RegexFlag, error
from re._machine import run
from re._parser import Parser

NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag(64)

_MISSING = ["missing"]
_compiled = {}


class Match:
    """Where a pattern was found."""

    def __init__(self, pattern, string, pos, endpos, slots):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._slots = slots

    def _number(self, group):
        if isinstance(group, str):
            group = self.re.groupindex.get(group, -1)
        elif not isinstance(group, int):
            raise IndexError("no such group")
        if not 0 <= group <= self.re.groups:
            raise IndexError("no such group")
        return group

    def span(self, group=0):
        n = 2 * self._number(group)
        first, last = self._slots[n], self._slots[n + 1]
        return (first, last) if first >= 0 and last >= 0 else (-1, -1)

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def _text(self, group, default=None):
        first, last = self.span(group)
        return default if first < 0 else self.string[first:last]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(groups[0])
        return tuple([self._text(group) for group in groups])

    def __getitem__(self, group):
        return self._text(group)

    def groups(self, default=None):
        return tuple([self._text(n, default) for n in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(n, default) for name, n in self.re.groupindex.items()}

    def expand(self, template):
        return _expanded(_template(self.re, template), self)

    @property
    def lastindex(self):
        last = self._slots[2 * self.re.groups + 2]
        return last if last > 0 else None

    @property
    def lastgroup(self):
        for name, n in self.re.groupindex.items():
            if n == self.lastindex:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(n) for n in range(self.re.groups + 1)])

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={self.group()!r}>"


class Pattern:
    """A compiled pattern."""

    def __init__(self, pattern, flags):
        parser = Parser(pattern, flags)
        tree = parser.parse()
        compiler = Compiler(parser.groups)
        self.pattern = pattern
        self.flags = parser.flags if parser.flags & 256 else parser.flags | 32
        self.groups = parser.groups
        self.groupindex = parser.names
        self._program = compiler.program(tree)
        self._slots = compiler.slots
        first = self._program[0]
        self._prefix = first[1] if first[0] in (CHARACTER, TEXT) else ""

    def _find(self, string, pos, endpos, start, must_advance=False):
        """The first match from start on."""
        at = start
        prefix = self._prefix
        slots = [-1] * self._slots
        while at <= endpos:
            if prefix:
                at = string.find(prefix, at, endpos)
                if at < 0:
                    return None
            end = run(self._program, string, at, endpos, slots, False, must_advance and at == start)
            if end >= 0:
                slots[0] = at
                slots[1] = end
                return Match(self, string, pos, endpos, slots)
            at += 1
        return None

    def _bounds(self, string, pos, endpos):
        if not isinstance(string, str):
            if isinstance(string, (bytes, bytearray)):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")
        count = len(string)
        endpos = count if endpos is None else min(max(endpos, 0), count)
        return min(max(pos, 0), count), endpos

    def search(self, string, pos=0, endpos=None):
        pos, endpos = self._bounds(string, pos, endpos)
        return self._find(string, pos, endpos, pos)

    def _match(self, string, pos, endpos, full):
        pos, endpos = self._bounds(string, pos, endpos)
        if pos > endpos:
            return None
        slots = [-1] * self._slots
        end = run(self._program, string, pos, endpos, slots, full, False)
        if end < 0:
            return None
        slots[0] = pos
        slots[1] = end
        return Match(self, string, pos, endpos, slots)

    def match(self, string, pos=0, endpos=None):
        return self._match(string, pos, endpos, False)

    def fullmatch(self, string, pos=0, endpos=None):
        return self._match(string, pos, endpos, True)

    def finditer(self, string, pos=0, endpos=None):
        pos, endpos = self._bounds(string, pos, endpos)
        return self._matches(string, pos, endpos)

    def _matches(self, string, pos, endpos):
        at = pos
        must_advance = False
        while True:
            found = self._find(string, pos, endpos, at, must_advance)
            if found is None:
                return
            yield found
            at = found._slots[1]
            must_advance = at == found._slots[0]

    def findall(self, string, pos=0, endpos=None):
        if self.groups == 0:
            return [m.group() for m in self.finditer(string, pos, endpos)]
        if self.groups == 1:
            return [m._text(1, "") for m in self.finditer(string, pos, endpos)]
        return [m.groups("") for m in self.finditer(string, pos, endpos)]

    def split(self, string, maxsplit=0):
        parts = []
        at = 0
        left = maxsplit
        for m in self.finditer(string):
            if maxsplit < 0:
                break
            parts.append(string[at:m.start()])
            parts.extend(m.groups())
            at = m.end()
            left -= 1
            if not left:
                break
        parts.append(string[at:])
        return parts

    def subn(self, repl, string, count=0):
        parts = []
        at = 0
        number = 0
        template = None if callable(repl) else _template(self, repl)
        for m in self.finditer(string):
            parts.append(string[at:m.start()])
            parts.append(repl(m) if template is None else _expanded(template, m))
            at = m.end()
            number += 1
            if number == count:
                break
        parts.append(string[at:])
        return "".join(parts), number

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __repr__(self):
        shown = [*FLAGS[1:], FLAGS[0]]
        names = ["re." + name for flag, name in shown if self.flags & flag and flag != 32]
        return f"re.compile({self.pattern!r}{', ' if names else ''}{'|'.join(names)})"


_TEMPLATE_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}


def _template(pattern, text):
    """The pieces of a replacement: texts and numbers of groups."""
    if "\\" not in text:
        return [text]
    pieces = []
    i = 0
    while i < len(text):
        slash = text.find("\\", i)
        if slash < 0:
            pieces.append(text[i:])
            break
        if slash > i:
            pieces.append(text[i:slash])
        c = text[slash + 1:slash + 2]
        i = slash + 2
        if not c:
            raise error("bad escape (end of pattern)", text, slash)
        if c == "g":
            if text[i:i + 1] != "<":
                raise error("missing <", text, i)
            end = text.find(">", i)
            if end < 0:
                raise error("missing >, unterminated name", text, i + 1)
            name = text[i + 1:end]
            if not name:
                raise error("missing group name", text, i + 1)
            if name.isascii() and name.isdigit():
                number = int(name)
            elif name in pattern.groupindex:
                number = pattern.groupindex[name]
            elif name.isidentifier():
                raise IndexError(f"unknown group name {name!r}")
            else:
                raise error(f"bad character in group name {name!r}", text, i + 1)
            if number > pattern.groups:
                raise error(f"invalid group reference {number}", text, i + 1)
            pieces.append(number)
            i = end + 1
        elif "0" <= c <= "9":
            digits = c
            while len(digits) < (3 if c == "0" else 2) and "0" <= text[i:i + 1] <= "9":
                digits += text[i]
                i += 1
            if c == "0":
                pieces.append(chr(int(digits, 8) & 255))
                continue
            if int(digits) > pattern.groups:
                raise error(f"invalid group reference {digits}", text, slash + 1)
            pieces.append(int(digits))
        elif c in _TEMPLATE_ESCAPES:
            pieces.append(_TEMPLATE_ESCAPES[c])
        elif c.isascii() and c.isalpha():
            raise error(f"bad escape \\{c}", text, slash)
        else:
            pieces.append("\\" + c)
    return pieces


def _expanded(pieces, m):
    if len(pieces) == 1 and isinstance(pieces[0], str):
        return pieces[0]
    return "".join([piece if isinstance(piece, str) else m._text(piece, "") for piece in pieces])


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    flags = int(flags)
    known = _compiled.get((pattern, flags))
    if known is None:
        if not isinstance(pattern, str):
            if isinstance(pattern, (bytes, bytearray)):
                raise NotImplementedError("patterns of bytes are not supported yet (taipan)")
            raise TypeError("first argument must be string or compiled pattern")
        known = Pattern(pattern, flags)
        _compiled[(pattern, flags)] = known
    return known


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


_SPECIAL = "\t\n\v\f\r #$&()*+-.?[\\]^{|}~"


def escape(pattern):
    return "".join(["\\" + c if c in _SPECIAL else c for c in pattern])


def purge():
    _compiled.clear()
