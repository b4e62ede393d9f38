"""Between ints of any size and floats: conversion, comparison and division, each exact or rounded once."""

from lowlevel import as_value, float_div, float_lt, float_mul, float_of_int, float_sub, float_trunc
from lowlevel import load_u32, lowlevel, shr, store_32, tag_int, value, word
from big_arithmetic import int_absolute, wide
from big_bitwise import int_shift_left, int_shift_right
from big_division import divide_wide, last_quotient, last_remainder
from big_limbs import clear_limbs
from bigints import LIMB, compare_wide, finished, is_big, is_negative, limb_count, limbs_of, low_word
from bigints import new_wide, wide_bits
from double_double import power_of_two_float
from floats import FRACTION, HIDDEN, INFINITY, MAGNITUDE, is_finite, is_nan
from integers import make_int, number

# 2^62: below, floats are words but for their fractions
WORD_LIMIT = 0x43D0000000000000


@lowlevel
def float_of_big(o: value) -> word:
    """The float nearest to a BIG_INT, or OverflowError."""
    bits = wide_bits(o)
    result = INFINITY
    if bits <= 1024:
        # 62 bits, the lowest one telling of those behind it, are rounded right
        lost = bits - 62 if bits > 62 else 0
        n = top_bits(o, lost)
        result = float_of_int(n) + (lost << 52)
    if result >= INFINITY:
        raise OverflowError("int too large to convert to float")
    return result | is_negative(o) << 63


@lowlevel
def top_bits(o: value, lost: word) -> word:
    """|o| / 2^lost, below 2^62; the lowest bit is set if bits are lost."""
    p = limbs_of(o) + (lost >> 5) * 4
    shift = lost & 31
    left = limb_count(o) - (lost >> 5)
    n = load_u32(p)
    sticky = n & ((1 << shift) - 1)
    n = n >> shift
    if left > 1:
        n = n | load_u32(p + 4) << (32 - shift)
    if left > 2 and shift:
        n = n | load_u32(p + 8) << (64 - shift)
    while p > limbs_of(o):
        p -= 4
        sticky = sticky | load_u32(p)
    return n | (sticky != 0)


@lowlevel
def int_of_finite(x: word) -> value:
    """The int of a finite float without its fraction."""
    if (x & MAGNITUDE) < WORD_LIMIT:
        return make_int(float_trunc(x))
    shift = (shr(x, 52) & 0x7ff) - 1075
    fraction = x & FRACTION | HIDDEN
    count = shift >> 5
    result = new_wide(count + 3)
    p = limbs_of(result)
    clear_limbs(p, count + 3)
    # 53 bits and 31 more
    n = (fraction & LIMB) << (shift & 31)
    store_32(p + count * 4, n)
    n = (fraction >> 32 << (shift & 31)) + shr(n, 32)
    store_32(p + count * 4 + 4, n)
    store_32(p + count * 4 + 8, shr(n, 32))
    return finished(result, x < 0)


@lowlevel
def int_of_float(x: word) -> value:
    """The float without its fraction; an error if it has no number."""
    if not is_finite(x):
        if is_nan(x):
            raise ValueError("cannot convert float NaN to integer")
        raise OverflowError("cannot convert float infinity to integer")
    return int_of_finite(x)


@lowlevel
def order_big_and_float(a: value, x: word) -> word:
    """Related to 0 as a BIG_INT is to a float that is a number."""
    if not is_finite(x):
        return 1 if x < 0 else -1
    order = compare_wide(a, wide(int_of_finite(x)))
    if order == 0:
        fraction = float_sub(x, float_of_int(float_trunc(x))) if (x & MAGNITUDE) < WORD_LIMIT else 0
        if float_lt(0, fraction):
            return -1
        return float_lt(fraction, 0)
    return order


@lowlevel
def divide_ints(a: value, b: value) -> value:
    """a / b as the nearest float, b not 0 (long_true_divide of CPython)."""
    if not is_big(a) and not is_big(b):
        return as_value(float_div(float_of_int(number(a)), float_of_int(number(b))))
    top = int_absolute(a)
    x = wide(top)
    y = wide(int_absolute(b))
    sign = (is_negative(wide(a)) != is_negative(wide(b))) << 63
    difference = wide_bits(x) - wide_bits(y)
    if difference > 1024:
        return quotient_too_large()
    if limb_count(x) == 0:
        return as_value(0)
    if difference < -1075:
        return as_value(sign)
    # two bits more than a float has, or more where it is subnormal
    shift = (difference if difference > -1021 else -1021) - 55
    inexact = 0
    if shift > 0:
        scaled = int_shift_right(top, tag_int(shift))
        inexact = compare_wide(wide(int_shift_left(scaled, tag_int(shift))), x) != 0
    else:
        scaled = int_shift_left(top, tag_int(-shift))
    divide_wide(wide(scaled), y)
    q = wide(last_quotient())
    n = low_word(q, limb_count(q)) | (inexact or last_remainder() is not tag_int(0))
    bits = wide_bits(q)
    least = -1021 - shift
    half = 1 << ((bits if bits > least else least) - 54)
    if n & half and n & (3 * half - 1):
        n += half
    n = n & -(half + half)
    if shift > -900:
        result = float_mul(float_of_int(n), power_of_two_float(shift))
    else:
        result = float_mul(float_mul(float_of_int(n), power_of_two_float(shift + 100)), power_of_two_float(-100))
    if result >= INFINITY:
        return quotient_too_large()
    return as_value(result | sign)


@lowlevel
def quotient_too_large() -> value:
    raise OverflowError("integer division result too large for a float")
