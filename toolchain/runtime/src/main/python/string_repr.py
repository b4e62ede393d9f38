"""repr() of a str: quotes and escapes as CPython's unicode_repr."""

from lowlevel import lowlevel, value, word
from console import hex_digit
from layout import length
from printable import PRINTABLE_BOUNDARIES
from strings import char_at
from text import add_char


@lowlevel
def add_repr_text(s: value, ascii: word) -> None:
    """Adds the repr of a str to the collector; with ascii, everything from U+0080 on is escaped."""
    quote = quote_for(s)
    add_char(quote)
    for i in range(length(s)):
        c = char_at(s, i)
        if c == quote or c == ord("\\"):
            add_char(ord("\\"))
            add_char(c)
        elif ord(" ") <= c and c < 0x7f:
            add_char(c)
        elif c >= 0x80 and not ascii and is_printable(c):
            add_char(c)
        else:
            add_escape(c)
    add_char(quote)


@lowlevel
def quote_for(s: value) -> word:
    """Double quotes if there are single ones in the text and no double ones, else single."""
    singles = 0
    for i in range(length(s)):
        c = char_at(s, i)
        if c == ord('"'):
            return ord("'")
        if c == ord("'"):
            singles = 1
    return ord('"') if singles else ord("'")


@lowlevel
def add_escape(c: word) -> None:
    add_char(ord("\\"))
    if c == ord("\n"):
        add_char(ord("n"))
    elif c == ord("\t"):
        add_char(ord("t"))
    elif c == ord("\r"):
        add_char(ord("r"))
    elif c < 0x100:
        add_char(ord("x"))
        add_hex_digits(c, 2)
    elif c < 0x10000:
        add_char(ord("u"))
        add_hex_digits(c, 4)
    else:
        add_char(ord("U"))
        add_hex_digits(c, 8)


@lowlevel
def add_hex_digits(n: word, digits: word) -> None:
    """Adds the low hexadecimal digits of a number."""
    shift = digits * 4 - 4
    while shift >= 0:
        add_char(hex_digit(n >> shift & 15))
        shift -= 4


@lowlevel
def is_printable(c: word) -> word:
    """Whether repr shows a code point as it is (str.isprintable)."""
    low = 0
    high = length(PRINTABLE_BOUNDARIES)
    while low < high:
        middle = (low + high) >> 1
        if char_at(PRINTABLE_BOUNDARIES, middle) <= c:
            low = middle + 1
        else:
            high = middle
    return low & 1
