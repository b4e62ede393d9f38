"""str: methods that fill up to a width, expandtabs."""

from lowlevel import STR
from lowlevel import is_type, lowlevel, method, rem, unbound, value, word
from errors import type_error
from integers import index_word
from layout import length
from memory import checked_product
from strings import char_at
from subclasses import plain_of
from text import add_char, add_text, begin_text, end_text


@lowlevel
def padded(s: value, left: word, right: word, fill: word) -> value:
    """s with fill characters around."""
    checked_product(left + right, 4)
    start = begin_text()
    for i in range(left):
        add_char(fill)
    add_text(s)
    for i in range(right):
        add_char(fill)
    return end_text(start)


@lowlevel
def padding_to(s: value, width: value) -> word:
    """Characters that lack to a width."""
    missing = index_word(width) - length(s)
    return missing if missing > 0 else 0


@lowlevel
def fill_of(fill: value) -> word:
    if fill is unbound:
        return ord(" ")
    fill = plain_of(fill)
    if not is_type(fill, STR):
        type_error("The fill character must be a unicode character, not ", fill, "")
    if length(fill) != 1:
        raise TypeError("The fill character must be exactly one character long")
    return char_at(fill, 0)


@method("str", "ljust", 1, 2)
@lowlevel
def str_ljust(self: value, width: value, fill: value) -> value:
    padding = padding_to(self, width)
    character = fill_of(fill)
    return padded(self, 0, padding, character) if padding else self


@method("str", "rjust", 1, 2)
@lowlevel
def str_rjust(self: value, width: value, fill: value) -> value:
    padding = padding_to(self, width)
    character = fill_of(fill)
    return padded(self, padding, 0, character) if padding else self


@method("str", "center", 1, 2)
@lowlevel
def str_center(self: value, width: value, fill: value) -> value:
    padding = padding_to(self, width)
    character = fill_of(fill)
    if padding == 0:
        return self
    # an odd rest goes to the left where the width is odd
    left = (padding >> 1) + (padding & (length(self) + padding) & 1)
    return padded(self, left, padding - left, character)


@method("str", "zfill", 1, 1)
@lowlevel
def str_zfill(self: value, width: value) -> value:
    padding = padding_to(self, width)
    if padding == 0:
        return self
    checked_product(padding, 4)
    start = begin_text()
    first = 0
    if length(self) and (char_at(self, 0) == ord("+") or char_at(self, 0) == ord("-")):
        add_char(char_at(self, 0))
        first = 1
    for i in range(padding):
        add_char(ord("0"))
    for i in range(first, length(self)):
        add_char(char_at(self, i))
    return end_text(start)


@method("str", "expandtabs", 0, 1, "tabsize")
@lowlevel
def str_expandtabs(self: value, tabsize: value) -> value:
    given_size = tabsize
    size = 8 if given_size is unbound else index_word(given_size)
    start = begin_text()
    column = 0
    for i in range(length(self)):
        c = char_at(self, i)
        if c == ord("\t"):
            if size > 0:
                spaces = size - rem(column, size)
                column += spaces
                for j in range(spaces):
                    add_char(ord(" "))
        else:
            column += 1
            if c == 10 or c == 13:
                column = 0
            add_char(c)
    return end_text(start)
