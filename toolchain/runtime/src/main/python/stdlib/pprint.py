"""Values laid out on lines (CPython 3.11's module pprint)."""

import sys


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, (), 0)


class _Key:
    """Orders what has no order."""

    def __init__(self, o):
        self.o = o

    def __lt__(self, other):
        try:
            return self.o < other.o
        except TypeError:
            return (str(type(self.o)), id(self.o)) < (str(type(other.o)), id(other.o))


class PrettyPrinter:
    def __init__(
        self,
        indent=1,
        width=80,
        depth=None,
        stream=None,
        *,
        compact=False,
        sort_dicts=True,
        underscore_numbers=False,
    ):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        print(self.pformat(object), file=sys.stdout if self._stream is None else self._stream)

    def pformat(self, object):
        parts = []
        self._format(object, parts, 0, 0, (), 0)
        return "".join(parts)

    def format(self, object, context, maxlevels, level):
        return self._repr(object, (), level), True, False

    # one line

    def _repr(self, o, around, level):
        kind = type(o)
        if kind is int and self._underscores:
            return f"{o:_d}"
        if kind not in (dict, list, tuple) or kind.__repr__ is object.__repr__:
            return repr(o)
        if not o:
            return repr(o)
        if any([x is o for x in around]):
            return f"<Recursion on {kind.__name__} with id={id(o)}>"
        if self._depth is not None and level >= self._depth:
            return "{...}" if kind is dict else "[...]" if kind is list else "(...)"
        around = (*around, o)
        level += 1
        if kind is dict:
            items = [f"{self._repr(k, around, level)}: {self._repr(v, around, level)}" for k, v in self._items(o)]
            return "{" + ", ".join(items) + "}"
        text = ", ".join([self._repr(x, around, level) for x in o])
        if kind is list:
            return f"[{text}]"
        return f"({text},)" if len(o) == 1 else f"({text})"

    def _items(self, o):
        return sorted(o.items(), key=lambda item: (_Key(item[0]), _Key(item[1]))) if self._sort_dicts else o.items()

    # several lines

    def _format(self, o, parts, indent, allowance, around, level):
        text = self._repr(o, around, level)
        if len(text) > self._width - indent - allowance:
            kind = type(o)
            inside = (*around, o)
            level += 1
            if isinstance(o, dict) and kind.__repr__ is dict.__repr__:
                self._format_dict(o, parts, indent, allowance, inside, level)
                return
            if isinstance(o, list) and kind.__repr__ is list.__repr__:
                self._format_sequence("[", "]", o, parts, indent, allowance, inside, level)
                return
            if isinstance(o, tuple) and kind.__repr__ is tuple.__repr__:
                end = ",)" if len(o) == 1 else ")"
                self._format_sequence("(", end, o, parts, indent, allowance, inside, level)
                return
            if kind in (set, frozenset) and o:
                self._format_set(o, parts, indent, allowance, inside, level)
                return
            if kind is str:
                self._format_str(o, parts, indent, allowance, level)
                return
            if hasattr(kind, "__dataclass_fields__") and getattr(kind.__dataclass_params__, "repr", False):
                raise NotImplementedError("pprint of dataclasses that need more than a line is not supported yet")
        parts.append(text)

    def _format_dict(self, o, parts, indent, allowance, around, level):
        parts.append("{" + (self._indent - 1) * " ")
        if o:
            self._format_pairs(self._items(o), parts, indent, allowance + 1, around, level)
        parts.append("}")

    def _format_pairs(self, items, parts, indent, allowance, around, level):
        indent += self._indent
        items = list(items)
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            text = self._repr(key, around, level)
            parts.append(text + ": ")
            self._format(value, parts, indent + len(text) + 2, allowance if last else 1, around, level)
            if not last:
                parts.append(",\n" + " " * indent)

    def _format_sequence(self, begin, end, o, parts, indent, allowance, around, level):
        parts.append(begin)
        self._format_items(o, parts, indent, allowance + len(end), around, level)
        parts.append(end)

    def _format_set(self, o, parts, indent, allowance, around, level):
        begin, end = ("{", "}") if type(o) is set else ("frozenset({", "})")
        parts.append(begin)
        if type(o) is frozenset:
            indent += len("frozenset(")
        self._format_items(sorted(o, key=_Key), parts, indent, allowance + len(end), around, level)
        parts.append(end)

    def _format_items(self, items, parts, indent, allowance, around, level):
        indent += self._indent
        if self._indent > 1:
            parts.append((self._indent - 1) * " ")
        between = ",\n" + " " * indent
        items = list(items)
        delimiter = ""
        width = max_width = self._width - indent + 1
        for i, o in enumerate(items):
            last = i == len(items) - 1
            if last:
                max_width -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(o, around, level)
                w = len(text) + 2
                if width < w:
                    width = max_width
                    if delimiter:
                        delimiter = between
                if width >= w:
                    width -= w
                    parts.append(delimiter + text)
                    delimiter = ", "
                    continue
            parts.append(delimiter)
            delimiter = between
            self._format(o, parts, indent, allowance if last else 1, around, level)

    def _format_str(self, s, parts, indent, allowance, level):
        """A long str as several, in parentheses at the outermost level."""
        if not s:
            parts.append(repr(s))
            return
        chunks = []
        lines = s.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        max_width = self._width - indent
        text = ""
        for i, line in enumerate(lines):
            text = repr(line)
            if i == len(lines) - 1:
                max_width -= allowance
            if len(text) <= max_width:
                chunks.append(text)
                continue
            words = _words(line)
            current = ""
            max_width2 = max_width
            for j, word in enumerate(words):
                candidate = current + word
                if j == len(words) - 1 and i == len(lines) - 1:
                    max_width2 -= allowance
                if len(repr(candidate)) > max_width2:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            parts.append(text)
            return
        if level == 1:
            parts.append("(")
        parts.append(("\n" + " " * indent).join(chunks))
        if level == 1:
            parts.append(")")


def _words(line):
    """Words, each with the spaces behind it."""
    words = []
    at = 0
    while at < len(line):
        end = at
        while end < len(line) and not line[end].isspace():
            end += 1
        while end < len(line) and line[end].isspace():
            end += 1
        words.append(line[at:end])
        at = end
    return words
