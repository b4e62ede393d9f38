"""Decimal text of ints of any size: nine digits by division by 10⁹, again and again."""

from lowlevel import ARRAY
from lowlevel import address, alloc, div, load_u32, lowlevel, mulhu, shr, store_32, udiv, value, word
from big_limbs import copy_limbs
from bigints import is_big, is_negative, limb_count, limbs_of, new_wide, used_limbs, wide_bits
from console import hex_digit
from decimal_text import decimal_digits, eight_digits, high_part, low_part
from integers import number
from layout import ARRAY_ITEMS
from strings import concat, str_from_int
from text import add_bytes, add_char, add_int, begin_text, end_text

BILLION = 1000000000
# ⌈2⁹³ / 10⁹⌉: n / 10⁹ = n × this >> 93, exact for 0 ≤ n < 2⁶²
BILLIONTH = 9903520314283042200

# CPython's limit for decimal text in both directions; 0: none.
most_digits: word = 4300


@lowlevel
def divide_billion(p: word, count: word) -> word:
    """Divides `count` limbs in place; gives the remainder."""
    rest = 0
    q = p + count * 4
    while q > p:
        q -= 4
        n = rest << 32 | load_u32(q)
        quotient = shr(mulhu(n, BILLIONTH), 29)
        store_32(q, quotient)
        rest = n - quotient * BILLION
    return rest


@lowlevel
def digit_limit() -> word:
    return most_digits


@lowlevel
def change_digit_limit(n: word) -> None:
    global most_digits
    most_digits = n


@lowlevel
def too_many_digits() -> None:
    before = concat("Exceeds the limit (", str_from_int(most_digits))
    raise ValueError(
        concat(
            before, " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
        )
    )


@lowlevel
def add_big(o: value) -> None:
    """Adds a BIG_INT in decimal to the collector."""
    if is_negative(o):
        add_char(ord("-"))
    add_big_magnitude(o)


@lowlevel
def add_bit_digits(o: value, bits: word) -> None:
    """Adds the digits of the magnitude of a BIG_INT in base 2^bits, 1…4 bits."""
    i = udiv(wide_bits(o) - 1, bits) * bits
    p = limbs_of(o)
    count = limb_count(o)
    while i >= 0:
        limb = i >> 5
        n = load_u32(p + limb * 4)
        if limb + 1 < count:
            n = n | load_u32(p + limb * 4 + 4) << 32
        add_char(hex_digit(n >> (i & 31) & ((1 << bits) - 1)))
        i -= bits


@lowlevel
def magnitude_text(o: value, base: word) -> value:
    """The digits of |o| of an int or a bool in base 2, 8, 10 or 16."""
    start = begin_text()
    bits = 1 if base == 2 else (3 if base == 8 else 4)
    if is_big(o):
        if base == 10:
            add_big_magnitude(o)
        else:
            add_bit_digits(o, bits)
        return end_text(start)
    n = number(o)
    if n < 0:
        n = -n
    if base == 10:
        add_int(n)
        return end_text(start)
    shift = 0
    while n >> (shift + bits):
        shift += bits
    while shift >= 0:
        add_char(hex_digit(n >> shift & (base - 1)))
        shift -= bits
    return end_text(start)


@lowlevel
def add_big_magnitude(o: value) -> None:
    """Adds the magnitude of a BIG_INT in decimal."""
    count = limb_count(o)
    # a limb has at least 9.63 digits
    if most_digits and count > div(most_digits, 9) + 2:
        too_many_digits()
    rest = new_wide(count)
    copy_limbs(limbs_of(rest), limbs_of(o), count)
    # a limb has at most 9.64 digits
    parts = alloc(ARRAY, ARRAY_ITEMS + (count + shr(count, 3) + 1) * 4)
    p = address(parts) + ARRAY_ITEMS
    start = p
    while count > 0:
        store_32(p, divide_billion(limbs_of(rest), count))
        count = used_limbs(limbs_of(rest), count)
        p += 4
    p -= 4
    n = load_u32(p)
    high = high_part(n)
    if most_digits and ((p - start) >> 2) * 9 + (9 if high else decimal_digits(n)) > most_digits:
        too_many_digits()
    add_int(n)
    while p > start:
        p -= 4
        n = load_u32(p)
        high = high_part(n)
        add_char(ord("0") + high)
        add_bytes(eight_digits(low_part(n, high)), 8)
