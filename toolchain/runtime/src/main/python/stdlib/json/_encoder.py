"""From objects to JSON."""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _quoted(s, ensure_ascii):
    """A str in double quotes, with escapes."""
    if s.isascii() and s.isprintable() and '"' not in s and "\\" not in s:
        return '"' + s + '"'
    parts = ['"']
    for c in s:
        if c in _ESCAPES:
            parts.append(_ESCAPES[c])
        elif c < " " or (ensure_ascii and c > "~"):
            n = ord(c)
            if n < 0x10000:
                parts.append(f"\\u{n:04x}")
            else:
                n -= 0x10000
                parts.append(f"\\u{0xd800 | n >> 10:04x}\\u{0xdc00 | n & 0x3ff:04x}")
        else:
            parts.append(c)
    parts.append('"')
    return "".join(parts)


class JSONEncoder:
    """Makes JSON of objects; subclasses say with `default` what stands for other objects."""

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
        separators=None, default=None
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def iterencode(self, o):
        writer = _Writer(self)
        writer.add(o, 0)
        return iter(writer.parts)

    def encode(self, o):
        return "".join(self.iterencode(o))


class _Writer:
    def __init__(self, encoder):
        self.skipkeys = encoder.skipkeys
        self.ensure_ascii = encoder.ensure_ascii
        self.allow_nan = encoder.allow_nan
        indent = encoder.indent
        self.indent = " " * indent if isinstance(indent, int) else indent
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.default = encoder.default
        self.sort_keys = encoder.sort_keys
        self.parts = []
        self.active = []

    def number(self, x):
        if x != x:
            text = "NaN"
        elif x == float("inf"):
            text = "Infinity"
        elif x == float("-inf"):
            text = "-Infinity"
        else:
            return float.__repr__(x)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text

    def add(self, o, depth):
        parts = self.parts
        kind = type(o)
        if kind is str:
            parts.append(_quoted(o, self.ensure_ascii))
        elif o is None:
            parts.append("null")
        elif o is True:
            parts.append("true")
        elif o is False:
            parts.append("false")
        elif kind is int:
            parts.append(repr(o))
        elif isinstance(o, str):
            parts.append(_quoted(str.__str__(o), self.ensure_ascii))
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(self.number(o))
        else:
            for other in self.active:
                if other is o:
                    raise ValueError("Circular reference detected")
            self.active.append(o)
            if isinstance(o, (list, tuple)):
                self.add_list(o, depth + 1)
            elif isinstance(o, dict):
                self.add_dict(o, depth + 1)
            else:
                self.add(self.default(o), depth)
            self.active.pop()

    def line(self, depth):
        if self.indent is not None:
            self.parts.append("\n" + self.indent * depth)

    def add_list(self, o, depth):
        parts = self.parts
        if not o:
            parts.append("[]")
            return
        parts.append("[")
        first = True
        for x in o:
            if not first:
                parts.append(self.item_separator)
            first = False
            self.line(depth)
            self.add(x, depth)
        self.line(depth - 1)
        parts.append("]")

    def key(self, key):
        """The text of a key, None for one to be left out."""
        if isinstance(key, str):
            return str.__str__(key)
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, int):
            return int.__repr__(key)
        if isinstance(key, float):
            return self.number(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")

    def add_dict(self, o, depth):
        parts = self.parts
        if not o:
            parts.append("{}")
            return
        parts.append("{")
        first = True
        for key, x in sorted(o.items()) if self.sort_keys else o.items():
            text = self.key(key)
            if text is None:
                continue
            if not first:
                parts.append(self.item_separator)
            first = False
            self.line(depth)
            parts.append(_quoted(text, self.ensure_ascii))
            parts.append(self.key_separator)
            self.add(x, depth)
        self.line(depth - 1)
        parts.append("}")
