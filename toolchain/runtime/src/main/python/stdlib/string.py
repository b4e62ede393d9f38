"""Constants of characters, capwords and Template (CPython's module string)."""

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
