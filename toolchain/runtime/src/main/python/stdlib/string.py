"""Constants of characters, capwords, Template and Formatter (CPython's module string)."""

import re

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """The words of a text, each capitalized."""
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    """A text with `$name` and `${name}` for values."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"

    def __init__(self, template):
        self.template = template

    def _pattern(self):
        mark = re.escape(self.delimiter)
        name = self.idpattern
        return re.compile(
            rf"{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|{{(?P<braced>{name})}}|(?P<invalid>))", re.IGNORECASE
        )

    def _fail(self, match):
        start = match.start("invalid")
        lines = self.template[:start].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = start - len("".join(lines[:-1]))
            line = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _replaced(self, values, safe):
        def value_of(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                if safe and name not in values:
                    return match.group()
                return str(values[name])
            if match.group("escaped") is not None:
                return self.delimiter
            return match.group() if safe else self._fail(match)

        return self._pattern().sub(value_of, self.template)

    def substitute(self, mapping={}, /, **keywords):
        return self._replaced({**mapping, **keywords}, False)

    def safe_substitute(self, mapping={}, /, **keywords):
        return self._replaced({**mapping, **keywords}, True)

    def get_identifiers(self):
        names = []
        for match in self._pattern().finditer(self.template):
            name = match.group("named") or match.group("braced")
            if name is not None and name not in names:
                names.append(name)
        return names

    def is_valid(self):
        return all(match.group("invalid") is None for match in self._pattern().finditer(self.template))


class Formatter:
    """What str.format does, in steps that subclasses may change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._fill(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _fill(self, format_string, args, kwargs, used, depth, number):
        """The text, and the next automatic number: False once fields are numbered by hand."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            if name == "":
                if number is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(number)
                number += 1
            elif name.isdigit():
                if number:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number = False
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            spec, number = self._fill(spec, args, kwargs, used, depth - 1, number)
            parts.append(self.format_field(self.convert_field(value, conversion), spec))
        return "".join(parts), number

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Tuples of text, field, specification and conversion."""
        at = 0
        end = len(format_string)
        while at < end:
            start = at
            while at < end and format_string[at] not in "{}":
                at += 1
            literal = format_string[start:at]
            if at == end:
                yield literal, None, None, None
                return
            mark = format_string[at]
            if format_string[at + 1:at + 2] == mark:
                yield literal + mark, None, None, None
                at += 2
                continue
            if mark == "}":
                raise ValueError("Single '}' encountered in format string")
            if at + 1 == end:
                raise ValueError("Single '{' encountered in format string")
            name, spec, conversion, at = _field(format_string, at + 1)
            yield literal, name, spec, conversion

    def get_field(self, field_name, args, kwargs):
        """The object of a field with its attributes and items, and its first name."""
        first, steps = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in steps:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first


def _field(text, at):
    """The replacement field behind a brace: name, specification, conversion, and where it ends."""
    start = at
    end = len(text)
    while at < end and text[at] not in "{}:!":
        at = (text.find("]", at) + 1 or end + 1) if text[at] == "[" else at + 1
    if at >= end:
        raise ValueError("expected '}' before end of string")
    name = text[start:at]
    mark = text[at]
    at += 1
    if mark == "{":
        raise ValueError("unexpected '{' in field name")
    if mark == "}":
        return name, "", None, at
    conversion = None
    if mark == "!":
        if at == end:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[at]
        mark = text[at + 1:at + 2]
        at += 2
        if mark == "}":
            return name, "", conversion, at
        if mark not in ("", ":"):
            raise ValueError("expected ':' after conversion specifier")
    start = at
    depth = 1
    while at < end:
        depth += (text[at] == "{") - (text[at] == "}")
        at += 1
        if not depth:
            return name, text[start:at - 1], conversion, at
    raise ValueError("unmatched '{' in format spec")


def _split_name(name):
    """The first part of `a.b[c]`, and the others, each with whether it is an attribute."""
    parts = re.match(r"([^.\[]*)((?s:.*))", name)
    steps = []
    rest = parts.group(2)
    while rest:
        if rest[0] == ".":
            step = re.match(r"\.([^.\[]*)", rest)
        else:
            step = re.match(r"\[([^\]]*)\]", rest)
            if step is None:
                raise ValueError("Missing ']' in format string")
        text = step.group(1)
        if not text:
            raise ValueError("Empty attribute in format string")
        is_attribute = rest[0] == "."
        steps.append((is_attribute, int(text) if not is_attribute and text.isdigit() else text))
        rest = rest[step.end():]
        if rest and rest[0] not in ".[":
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    first = parts.group(1)
    return int(first) if first.isdigit() else first, steps
