"""repr() of a str: quotes and escapes as CPython's unicode_repr."""

from lowlevel import lowlevel, value, word
from console import hex_digit
from layout import length
from printable import PRINTABLE_BOUNDARIES
from strings import char_at
from text import put_char


@lowlevel
def put_repr_text(sink: word, s: value, ascii: word) -> None:
    """Puts the repr of a str; with ascii, everything from U+0080 on is escaped."""
    quote = quote_for(s)
    put_char(sink, quote)
    for i in range(length(s)):
        c = char_at(s, i)
        if c == quote or c == ord("\\"):
            put_char(sink, ord("\\"))
            put_char(sink, c)
        elif ord(" ") <= c and c < 0x7f:
            put_char(sink, c)
        elif c >= 0x80 and not ascii and is_printable(c):
            put_char(sink, c)
        else:
            put_escape(sink, c)
    put_char(sink, quote)


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
def put_escape(sink: word, c: word) -> None:
    put_char(sink, ord("\\"))
    if c == ord("\n"):
        put_char(sink, ord("n"))
    elif c == ord("\t"):
        put_char(sink, ord("t"))
    elif c == ord("\r"):
        put_char(sink, ord("r"))
    elif c < 0x100:
        put_char(sink, ord("x"))
        put_hex_digits(sink, c, 2)
    elif c < 0x10000:
        put_char(sink, ord("u"))
        put_hex_digits(sink, c, 4)
    else:
        put_char(sink, ord("U"))
        put_hex_digits(sink, c, 8)


@lowlevel
def put_hex_digits(sink: word, n: word, digits: word) -> None:
    """Puts the low hexadecimal digits of a number."""
    shift = digits * 4 - 4
    while shift >= 0:
        put_char(sink, hex_digit(n >> shift & 15))
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
