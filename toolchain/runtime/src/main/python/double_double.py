"""Sums of two floats, high + low, that together have about 106 bits (T. Dekker 1971; D. Knuth, volume 2, 4.2.2).

Every operation leaves its result in `high` and `low`. Products split floats in halves and must stay below 2^996.
"""

from lowlevel import float_add, float_div, float_le, float_lt, float_mul, float_sqrt, float_sub, float_trunc, lowlevel
from lowlevel import shr, word
from floats import HALF, INFINITY, MAGNITUDE, SIGN, SPLITTER, negated

TWO_52 = 0x4330000000000000

high: word = 0
low: word = 0


@lowlevel
def pair_high() -> word:
    """The first part of the last result."""
    return high


@lowlevel
def pair_low() -> word:
    """Its second part."""
    return low


@lowlevel
def set_pair(a: word, b: word) -> None:
    """a + b, with |a| ≥ |b|."""
    global high, low
    high = float_add(a, b)
    low = float_sub(b, float_sub(high, a))


@lowlevel
def sum_exactly(a: word, b: word) -> None:
    """a + b without an error."""
    global high, low
    high = float_add(a, b)
    part = float_sub(high, a)
    low = float_add(float_sub(a, float_sub(high, part)), float_sub(b, part))


@lowlevel
def pair_add(a: word, a_low: word, b: word, b_low: word) -> None:
    sum_exactly(a, b)
    first = high
    rest = low
    sum_exactly(a_low, b_low)
    more = low
    set_pair(first, float_add(rest, high))
    set_pair(high, float_add(low, more))


@lowlevel
def pair_product(a: word, a_low: word, b: word, b_low: word) -> None:
    global high, low
    product = float_mul(a, b)
    t = float_mul(SPLITTER, a)
    a1 = float_sub(t, float_sub(t, a))
    a2 = float_sub(a, a1)
    t = float_mul(SPLITTER, b)
    b1 = float_sub(t, float_sub(t, b))
    b2 = float_sub(b, b1)
    rest = float_add(float_sub(float_mul(a1, b1), product), float_mul(a1, b2))
    rest = float_add(float_add(rest, float_mul(a2, b1)), float_mul(a2, b2))
    rest = float_add(rest, float_add(float_mul(a, b_low), float_mul(a_low, b)))
    high = float_add(product, rest)
    low = float_sub(rest, float_sub(high, product))


@lowlevel
def pair_quotient(a: word, a_low: word, b: word, b_low: word) -> None:
    quotient = float_div(a, b)
    pair_product(quotient, 0, b, b_low)
    rest = float_add(float_sub(float_sub(a, high), low), a_low)
    next = float_div(rest, b)
    pair_product(next, 0, b, b_low)
    rest = float_sub(float_sub(rest, high), low)
    set_pair(quotient, next)
    set_pair(high, float_add(low, float_div(rest, b)))


@lowlevel
def pair_root(a: word, a_low: word) -> None:
    """The square root of a number above 0."""
    root = float_sqrt(a)
    pair_product(root, 0, root, 0)
    rest = float_add(float_sub(float_sub(a, high), low), a_low)
    set_pair(root, float_div(rest, float_add(root, root)))


@lowlevel
def scaled_float(a: word, a_low: word, exponent: word) -> word:
    """(a + a_low) · 2^exponent as the nearest float; 1/2 ≤ a < 4 or so; infinity if it is too large."""
    sum = float_add(a, a_low)
    if exponent > 1100:
        return INFINITY
    if exponent < -1200:
        return 0
    if exponent > 1000:
        return float_mul(float_mul(sum, power_of_two_float(1000)), power_of_two_float(exponent - 1000))
    if exponent >= -1000:
        return float_mul(sum, power_of_two_float(exponent))
    scale = power_of_two_float(exponent + 1074)
    if float_le(TWO_52, float_mul(sum & MAGNITUDE, scale)):
        return float_mul(float_mul(sum, power_of_two_float(exponent + 200)), power_of_two_float(-200))
    units = float_mul(sum & MAGNITUDE, scale)
    whole = float_sub(float_add(units, TWO_52), TWO_52)
    rest = float_sub(units, whole)
    if float_lt(0, sum):
        rest = float_add(rest, float_mul(float_add(float_sub(a, sum), a_low), scale))
    else:
        rest = float_sub(rest, float_mul(float_add(float_sub(a, sum), a_low), scale))
    n = float_trunc(whole)
    if float_lt(HALF, rest):
        n += 1
    if float_lt(HALF, negated(rest)):
        n -= 1
    return n | sum & SIGN


@lowlevel
def exponent_for_squares(largest: word) -> word:
    """The exponent of the power of two that brings the largest of some positive numbers, and with it the squares of
    all, into range."""
    exponent = 1023 - shr(largest, 52)
    if exponent > 1000:
        return 1000
    return exponent if exponent > -1000 else -1000


@lowlevel
def power_of_two_float(exponent: word) -> word:
    """2^exponent, −1022 ≤ exponent ≤ 1023."""
    return exponent + 1023 << 52
