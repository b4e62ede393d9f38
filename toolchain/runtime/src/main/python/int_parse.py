"""int("…"): CPython's grammar for numbers in text. ASCII digits and spaces only."""

from lowlevel import lowlevel, tag_int, value, word
from errors import join3
from integers import int_overflow
from layout import length
from representation import repr_of
from strings import char_at, concat, str_from_int

INT_LIMIT = 0x800000000000


@lowlevel
def parse_int(s: value, base: word) -> value:
    """The int that a str stands for in a base of 2…36, or 0 for the base that its prefix names; ValueError otherwise."""
    i = 0
    end = length(s)
    while i < end and is_space(char_at(s, i)):
        i += 1
    while end > i and is_space(char_at(s, end - 1)):
        end -= 1
    negative = 0
    if i < end and (char_at(s, i) == ord("-") or char_at(s, i) == ord("+")):
        negative = char_at(s, i) == ord("-")
        i += 1
    prefix = prefix_base(s, i, end)
    effective = base
    if base == 0:
        effective = prefix if prefix else 10
    if prefix == effective:
        i += 2
        if i < end and char_at(s, i) == ord("_"):
            i += 1
    n = parse_digits(s, i, end, effective)
    if n < 0 or (base == 0 and effective == 10 and n > 0 and char_at(s, i) == ord("0")):
        raise ValueError(
            concat(join3("invalid literal for int() with base ", str_from_int(base), ": "), repr_of(s, 0))
        )
    if negative:
        n = -n
    if n >= INT_LIMIT or n < -INT_LIMIT:
        int_overflow()
    return tag_int(n)


@lowlevel
def prefix_base(s: value, i: word, end: word) -> word:
    """The base that a prefix 0b, 0o or 0x at index i names, or 0."""
    if i + 1 >= end or char_at(s, i) != ord("0"):
        return 0
    c = char_at(s, i + 1) | 32
    if c == ord("b"):
        return 2
    if c == ord("o"):
        return 8
    return 16 if c == ord("x") else 0


@lowlevel
def parse_digits(s: value, i: word, end: word, base: word) -> word:
    """The number that s[i:end] stands for, INT_LIMIT + 1 if it is larger than that, or −1 if it is malformed."""
    n = 0
    after_digit = 0
    while i < end:
        c = char_at(s, i)
        if c == ord("_"):
            if not after_digit:
                return -1
            after_digit = 0
        else:
            digit = digit_value(c)
            if digit >= base:
                return -1
            n = n * base + digit
            if n > INT_LIMIT:
                n = INT_LIMIT + 1
            after_digit = 1
        i += 1
    return n if after_digit else -1


@lowlevel
def digit_value(c: word) -> word:
    """0…35 for 0…9, a…z, A…Z; 36 for anything else."""
    if ord("0") <= c and c <= ord("9"):
        return c - ord("0")
    c = c | 32
    return c - ord("a") + 10 if ord("a") <= c and c <= ord("z") else 36


@lowlevel
def is_space(c: word) -> word:
    return c == 32 or (9 <= c and c <= 13) or (0x1c <= c and c <= 0x1f)
