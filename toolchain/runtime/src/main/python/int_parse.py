"""int("…"): CPython's grammar for numbers in text. ASCII digits and spaces only."""

from lowlevel import load_u32, lowlevel, shr, store_32, value, word
from big_limbs import clear_limbs
from big_text import digit_limit
from bigints import LIMB, finished, limb_count, limbs_of, new_wide
from errors import join3
from integers import make_int
from layout import length
from representation import repr_of
from strings import char_at, concat, str_from_int
from text import add_int, add_text, begin_text, end_text

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
    if n > INT_LIMIT:
        return parse_big(s, i, end, effective, negative)
    return make_int(-n if negative else n)


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
def parse_big(s: value, i: word, end: word, base: word, negative: word) -> value:
    """The int of well-formed digits: as many of them at a time as a limb holds."""
    limit = digit_limit()
    if base & (base - 1) and limit and digit_count(s, i, end) > limit:
        start = begin_text()
        add_text("Exceeds the limit (")
        add_int(limit)
        add_text(" digits) for integer string conversion: value has ")
        add_int(digit_count(s, i, end))
        add_text(" digits; use sys.set_int_max_str_digits() to increase the limit")
        raise ValueError(end_text(start))
    # fewer than six bits a digit
    result = new_wide(((end - i) * 6 >> 5) + 1)
    p = limbs_of(result)
    used = 0
    part = 0
    scale = 1
    while i < end:
        c = char_at(s, i)
        if c != ord("_"):
            part = part * base + digit_value(c)
            scale = scale * base
        i += 1
        if i == end or scale * base > LIMB:
            carry = scale_limbs(p, used, scale, part)
            if carry:
                store_32(p + used * 4, carry)
                used += 1
            part = 0
            scale = 1
    clear_limbs(p + used * 4, limb_count(result) - used)
    return finished(result, negative)


@lowlevel
def digit_count(s: value, i: word, end: word) -> word:
    count = 0
    while i < end:
        if char_at(s, i) != ord("_"):
            count += 1
        i += 1
    return count


@lowlevel
def scale_limbs(p: word, count: word, factor: word, carry: word) -> word:
    """Multiplies limbs by a limb and adds one; gives the carry."""
    end = p + count * 4
    while p < end:
        carry += load_u32(p) * factor
        store_32(p, carry)
        carry = shr(carry, 32)
        p += 4
    return carry


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
