"""UnicodeEncodeError and UnicodeDecodeError: their five arguments, which are attributes too, and the text that is made of them."""

from lowlevel import STR
from lowlevel import address, is_type, load_value, lowlevel, store_value, tag_int, untag_int, value, word
from errors import throw
from exceptions import EXCEPTION_ARGS, args_of, is_a, new_exception
from layout import items_of, length
from representation import add_str
from string_repr import add_escape, add_hex_digits
from strings import char_at, equal_text, str_from_int
from subscripts import get_item
from text import add_char, add_text
from tuples import new_tuple

ARGUMENTS = 5


@lowlevel
def raise_unicode_error(c: value, encoding: value, object: value, start: word, end: word, reason: value) -> None:
    """Raises a UnicodeEncodeError or UnicodeDecodeError."""
    args = new_tuple(ARGUMENTS)
    store_value(items_of(args), encoding)
    store_value(items_of(args) + 8, object)
    store_value(items_of(args) + 16, tag_int(start))
    store_value(items_of(args) + 24, tag_int(end))
    store_value(items_of(args) + 32, reason)
    e = new_exception(c, 0, 0)
    store_value(address(e) + EXCEPTION_ARGS, args)
    throw(e)


@lowlevel
def has_position(e: value) -> word:
    """Whether it is such an exception, with all of its arguments."""
    return length(args_of(e)) == ARGUMENTS and (is_a(e, UnicodeEncodeError) or is_a(e, UnicodeDecodeError))


@lowlevel
def part(e: value, index: word) -> value:
    return load_value(items_of(args_of(e)) + index * 8)


@lowlevel
def unicode_error_attribute(e: value, name: value) -> value:
    """An attribute of such an exception, or None."""
    if equal_text(name, "encoding"):
        return part(e, 0)
    if equal_text(name, "object"):
        return part(e, 1)
    if equal_text(name, "start"):
        return part(e, 2)
    if equal_text(name, "end"):
        return part(e, 3)
    return part(e, 4) if equal_text(name, "reason") else None


@lowlevel
def add_unicode_error(e: value) -> None:
    """Adds str(e) to the collector."""
    first = untag_int(part(e, 2))
    end = untag_int(part(e, 3))
    encodes = is_a(e, UnicodeEncodeError)
    add_text("'")
    add_any(part(e, 0))
    add_text("' codec can't encode character" if encodes else "' codec can't decode byte")
    if end == first + 1:
        if encodes:
            add_text(" '")
            add_escape(char_at(part(e, 1), first))
            add_char(ord("'"))
        else:
            add_text(" 0x")
            add_hex_digits(untag_int(get_item(part(e, 1), part(e, 2))), 2)
        add_text(" in position ")
        add_text(str_from_int(first))
    else:
        add_text("s in position ")
        add_text(str_from_int(first))
        add_char(ord("-"))
        add_text(str_from_int(end - 1))
    add_text(": ")
    add_any(part(e, 4))


@lowlevel
def add_any(o: value) -> None:
    """Adds str(o) to the collector."""
    if is_type(o, STR):
        add_text(o)
    else:
        add_str(o)
