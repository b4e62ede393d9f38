"""str.format and str.format_map (CPython 3.11, Objects/stringlib/unicode_format.h)."""

from lowlevel import load_value, lowlevel, method, store_value, tag_int, unbound, untag_int, value, word
from errors import join3
from attributes import get_attribute
from formatting import format_object
from layout import items_of, length
from lists import list_append, list_build
from representation import repr_of, str_of
from slices import slice_text
from string_repr import add_hex_digits
from strings import char_at, char_str, concat, str_from_int
from subscripts import get_item
from text import add_char, add_text, begin_text, end_text

# How fields are numbered, before it is known and where the program does it; else the next number.
UNKNOWN = -1
MANUAL = -2

NESTED = 2


@method("str", "format", 0, -1, "**")
@lowlevel
def str_format(self: value, count: word, items: word, keywords: value) -> value:
    return format_fields(self, count, items, keywords)


@method("str", "format_map", 1, 1)
@lowlevel
def str_format_map(self: value, mapping: value) -> value:
    return format_fields(self, -1, 0, mapping)


@lowlevel
def format_fields(s: value, count: word, items: word, named: value) -> value:
    """Fills in fields from `count` values, −1 if there may be none, and a mapping or unbound."""
    numbering = list_build(0, 0)
    list_append(numbering, tag_int(UNKNOWN))
    return fill_in(s, count, items, named, numbering, NESTED)


@lowlevel
def fill_in(s: value, count: word, items: word, named: value, numbering: value, depth: word) -> value:
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    start = begin_text()
    end = length(s)
    i = 0
    while i < end:
        c = char_at(s, i)
        i += 1
        if c == ord("{") or c == ord("}"):
            if i < end and char_at(s, i) == c:
                i += 1
            elif c == ord("}"):
                raise ValueError("Single '}' encountered in format string")
            elif i == end:
                raise ValueError("Single '{' encountered in format string")
            else:
                name_end = field_name_end(s, i)
                x = field_value(slice_text(s, i, 1, name_end - i), count, items, named, numbering)
                i = name_end
                if char_at(s, i) == ord("!"):
                    i = conversion_end(s, i)
                    x = converted(x, char_at(s, name_end + 1))
                spec = ""
                if char_at(s, i) == ord(":"):
                    spec_end = format_end(s, i + 1)
                    spec = slice_text(s, i + 1, 1, spec_end - i - 1)
                    if has_brace(spec):
                        spec = fill_in(spec, count, items, named, numbering, depth - 1)
                    i = spec_end
                i += 1
                add_text(format_object(x, spec))
                continue
        add_char(c)
    return end_text(start)


@lowlevel
def field_name_end(s: value, i: word) -> word:
    """Where the name of a field ends: at `}`, `:` or `!`."""
    bracket = 0
    while i < length(s):
        c = char_at(s, i)
        if c == ord("{"):
            raise ValueError("unexpected '{' in field name")
        if c == ord("["):
            bracket = 1
        elif c == ord("]"):
            bracket = 0
        elif not bracket and (c == ord("}") or c == ord(":") or c == ord("!")):
            return i
        i += 1
    raise ValueError("expected '}' before end of string")


@lowlevel
def conversion_end(s: value, i: word) -> word:
    """The place behind the conversion whose `!` stands at i."""
    if i + 1 >= length(s):
        raise ValueError("end of string while looking for conversion specifier")
    if i + 2 >= length(s):
        raise ValueError("unmatched '{' in format spec")
    if char_at(s, i + 2) != ord(":") and char_at(s, i + 2) != ord("}"):
        raise ValueError("expected ':' after conversion specifier")
    return i + 2


@lowlevel
def format_end(s: value, i: word) -> word:
    """Where the brace is closed around a format specification."""
    depth = 1
    while i < length(s):
        c = char_at(s, i)
        if c == ord("{"):
            depth += 1
        elif c == ord("}"):
            depth -= 1
            if depth == 0:
                return i
        i += 1
    raise ValueError("unmatched '{' in format spec")


@lowlevel
def has_brace(s: value) -> word:
    for i in range(length(s)):
        if char_at(s, i) == ord("{"):
            return 1
    return 0


@lowlevel
def converted(x: value, conversion: word) -> value:
    if conversion == ord("s"):
        return str_of(x)
    if conversion == ord("r") or conversion == ord("a"):
        return repr_of(x, conversion == ord("a"))
    if 32 < conversion and conversion < 127:
        raise ValueError(concat("Unknown conversion specifier ", char_str(conversion)))
    start = begin_text()
    add_text("Unknown conversion specifier \\x")
    digits = 1
    while conversion >> (digits * 4):
        digits += 1
    add_hex_digits(conversion, digits)
    raise ValueError(end_text(start))


@lowlevel
def first_end(name: value, i: word) -> word:
    """Where a part of a field's name ends: at `.`, `[` or the end."""
    while i < length(name) and char_at(name, i) != ord(".") and char_at(name, i) != ord("["):
        i += 1
    return i


@lowlevel
def decimal_of(name: value) -> word:
    """The number that a name is, or −1."""
    n = 0
    if length(name) == 0:
        return -1
    for i in range(length(name)):
        c = char_at(name, i)
        if c < ord("0") or c > ord("9"):
            return -1
        if n > 99999999999999999:
            raise ValueError("Too many decimal digits in format string")
        n = n * 10 + c - ord("0")
    return n


@lowlevel
def field_value(name: value, count: word, items: word, named: value, numbering: value) -> value:
    """What the name of a field means, with attributes and items."""
    i = first_end(name, 0)
    first = slice_text(name, 0, 1, i)
    index = decimal_of(first)
    if i == 0 or index >= 0:
        index = numbered(index, numbering)
        if count < 0:
            raise ValueError("Format string contains positional fields")
        if index >= count:
            raise IndexError(
                join3("Replacement index ", str_from_int(index), " out of range for positional args tuple")
            )
        x = load_value(items + index * 8)
    else:
        if named is unbound:
            raise KeyError(first)
        x = get_item(named, first)
    while i < length(name):
        c = char_at(name, i)
        i += 1
        if c == ord("."):
            end = first_end(name, i)
            if end == i:
                raise ValueError("Empty attribute in format string")
            x = get_attribute(x, slice_text(name, i, 1, end - i), 0)
            i = end
        else:
            if c != ord("["):
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            end = i
            while end < length(name) and char_at(name, end) != ord("]"):
                end += 1
            if end == length(name):
                raise ValueError("Missing ']' in format string")
            if end == i:
                raise ValueError("Empty attribute in format string")
            key = slice_text(name, i, 1, end - i)
            n = decimal_of(key)
            x = get_item(x, key if n < 0 else tag_int(n))
            i = end + 1
    return x


@lowlevel
def numbered(index: word, numbering: value) -> word:
    """The number of a field: its own, or the next one for −1."""
    known = untag_int(load_value(items_of(numbering)))
    if index >= 0:
        if known >= 0:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        store_value(items_of(numbering), tag_int(MANUAL))
        return index
    if known == MANUAL:
        raise ValueError("cannot switch from manual field specification to automatic field numbering")
    next = 0 if known == UNKNOWN else known
    store_value(items_of(numbering), tag_int(next + 1))
    return next
