"""From JSON to objects."""

_ESCAPED = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_DIGITS = "0123456789"


class JSONDecodeError(ValueError):
    """A text that is no JSON."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


class JSONDecoder:
    """Makes objects of JSON."""

    def __init__(
        self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
        object_pairs_hook=None
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        reader = _Reader(self, s, 0)
        reader.skip()
        result = reader.value()
        if reader.skip():
            raise JSONDecodeError("Extra data", s, reader.at)
        return result

    def raw_decode(self, s, idx=0):
        """The object that begins at idx, and where it ends."""
        reader = _Reader(self, s, idx)
        return reader.value(), reader.at


class _Reader:
    def __init__(self, decoder, text, at):
        self.text = text
        self.at = at
        self.object_hook = decoder.object_hook
        self.object_pairs_hook = decoder.object_pairs_hook
        self.parse_float = decoder.parse_float
        self.parse_int = decoder.parse_int
        self.parse_constant = decoder.parse_constant
        self.strict = decoder.strict
        self.keys = {}

    def skip(self):
        """Skips white space; gives the character behind it, "" at the end."""
        text = self.text
        at = self.at
        end = len(text)
        while at < end:
            c = text[at]
            if c != " " and c != "\n" and c != "\t" and c != "\r":
                self.at = at
                return c
            at += 1
        self.at = at
        return ""

    def value(self):
        """The value that begins here."""
        text = self.text
        at = self.at
        c = text[at:at + 1]
        if c == '"':
            return self.string()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == "n" and text.startswith("null", at):
            self.at = at + 4
            return None
        if c == "t" and text.startswith("true", at):
            self.at = at + 4
            return True
        if c == "f" and text.startswith("false", at):
            self.at = at + 5
            return False
        if c and (c in _DIGITS or (c == "-" and text[at + 1:at + 2] in tuple(_DIGITS))):
            return self.number()
        for word in ("NaN", "Infinity", "-Infinity"):
            if text.startswith(word, at):
                self.at = at + len(word)
                return self.parse_constant(word)
        raise JSONDecodeError("Expecting value", text, at)

    def digits(self, at):
        text = self.text
        end = len(text)
        while at < end and "0" <= text[at] <= "9":
            at += 1
        return at

    def number(self):
        text = self.text
        start = self.at
        at = start + (text[start] == "-")
        at = at + 1 if text[at] == "0" else self.digits(at)
        real = False
        if text[at:at + 1] == ".":
            end = self.digits(at + 1)
            if end > at + 1:
                at = end
                real = True
        if text[at:at + 1] in ("e", "E"):
            sign = at + 1 + (text[at + 1:at + 2] in ("+", "-"))
            end = self.digits(sign)
            if end > sign:
                at = end
                real = True
        self.at = at
        return self.parse_float(text[start:at]) if real else self.parse_int(text[start:at])

    def string(self):
        text = self.text
        begin = self.at
        at = begin + 1
        quote = text.find('"', at)
        if quote >= 0:
            plain = text[at:quote]
            if "\\" not in plain and plain.isprintable():
                self.at = quote + 1
                return plain
        parts = []
        start = at
        while True:
            c = text[at:at + 1]
            if not c:
                raise JSONDecodeError("Unterminated string starting at", text, begin)
            if c == '"':
                parts.append(text[start:at])
                self.at = at + 1
                return "".join(parts)
            if c < " " and self.strict:
                raise JSONDecodeError("Invalid control character at", text, at)
            if c != "\\":
                at += 1
                continue
            parts.append(text[start:at])
            c = text[at + 1:at + 2]
            if not c:
                raise JSONDecodeError("Unterminated string starting at", text, begin)
            if c == "u":
                n = self.hex4(at + 2)
                at += 6
                if 0xd800 <= n < 0xdc00 and text[at:at + 2] == "\\u":
                    low = self.hex4(at + 2)
                    if 0xdc00 <= low < 0xe000:
                        n = 0x10000 + ((n & 0x3ff) << 10 | low & 0x3ff)
                        at += 6
                parts.append(chr(n))
            else:
                if c not in _ESCAPED:
                    raise JSONDecodeError("Invalid \\escape", text, at)
                parts.append(_ESCAPED[c])
                at += 2
            start = at

    def hex4(self, at):
        digits = self.text[at:at + 4]
        if len(digits) == 4:
            n = 0
            for c in digits.lower():
                d = "0123456789abcdef".find(c)
                if d < 0:
                    break
                n = n * 16 + d
            else:
                return n
        raise JSONDecodeError("Invalid \\uXXXX escape", self.text, at - 1)

    def array(self):
        self.at += 1
        items = []
        if self.skip() == "]":
            self.at += 1
            return items
        while True:
            items.append(self.value())
            c = self.skip()
            if c == "]":
                self.at += 1
                return items
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", self.text, self.at)
            self.at += 1
            self.skip()

    def object(self):
        self.at += 1
        pairs = [] if self.object_pairs_hook is not None else None
        result = {}
        c = self.skip()
        if c == "}":
            self.at += 1
        else:
            while True:
                if c != '"':
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", self.text, self.at)
                key = self.string()
                key = self.keys.setdefault(key, key)
                if self.skip() != ":":
                    raise JSONDecodeError("Expecting ':' delimiter", self.text, self.at)
                self.at += 1
                self.skip()
                x = self.value()
                if pairs is None:
                    result[key] = x
                else:
                    pairs.append((key, x))
                c = self.skip()
                if c == "}":
                    self.at += 1
                    break
                if c != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", self.text, self.at)
                self.at += 1
                c = self.skip()
        if pairs is not None:
            return self.object_pairs_hook(pairs)
        return result if self.object_hook is None else self.object_hook(result)
