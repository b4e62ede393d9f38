"""Exponential and logarithm in double-double: results of about 100 bits, so that they can be rounded once."""

from lowlevel import float_add, float_div, float_lt, float_mul, float_of_int, float_sub, float_trunc, lowlevel, word
from double_double import pair_add, pair_high, pair_low, pair_product, pair_quotient, power_of_two_float, set_pair
from double_double import sum_exactly
from floats import FRACTION, HALF, MAGNITUDE, ONE, TWO, negated

INVERSE_LN2 = 0x3ff71547652b82fe
LN2_TOP = 0x3fe62e42fefa2000
LN2_MIDDLE = 0x3d69ef35793c7673
LN2_REST = 0x398f97b57a079a19
POWER_256 = 0x3f70000000000000
INVERSE_5 = 0x3f81111111111111
INVERSE_6 = 0x3f56c16c16c16c17
INVERSE_7 = 0x3f2a01a01a01a01a
INVERSE_8 = 0x3efa01a01a01a01a
INVERSE_9 = 0x3ec71de3a556c734
INVERSE_3 = 0x3fc5555555555555
INVERSE_3_LOW = 0x3c65555555555555
INVERSE_4 = 0x3fa5555555555555
INVERSE_4_LOW = 0x3c45555555555555
THIRD = 0x3fd5555555555555
THIRD_LOW = 0x3c75555555555555
FIFTH = 0x3fc999999999999a
FIFTH_LOW = -0x4396666666666666
SEVENTH = 0x3fc2492492492492
SEVENTH_LOW = 0x3c62492492492492
NINTH = 0x3fbc71c71c71c71c
NINTH_LOW = 0x3c5c71c71c71c71c
ODD_11 = 0x3fb745d1745d1746
ODD_13 = 0x3fb3b13b13b13b14
ODD_15 = 0x3fb1111111111111
ODD_17 = 0x3fae1e1e1e1e1e1e
ODD_19 = 0x3faaf286bca1af28
ODD_21 = 0x3fa8618618618618
ODD_23 = 0x3fa642c8590b2164
ODD_25 = 0x3fa47ae147ae147b
ROOT_2 = 0x3ff6a09e667f3bcd
SIXTEENTH = 0x3fb0000000000000

scale: word = 0


@lowlevel
def exponential_scale() -> word:
    """The power of two that the last exponential has as a further factor."""
    return scale


@lowlevel
def exponential_less_one(x: word, x_low: word) -> None:
    """The pair e^(x + x_low) − 1 for |x| < 0.35: Taylor's series of a 256th, then squares."""
    r = float_mul(x, POWER_256)
    r_low = float_mul(x_low, POWER_256)
    tail = float_add(INVERSE_8, float_mul(r, INVERSE_9))
    tail = float_add(INVERSE_7, float_mul(r, tail))
    tail = float_add(INVERSE_6, float_mul(r, tail))
    tail = float_add(INVERSE_5, float_mul(r, tail))
    pair_product(r, r_low, tail, 0)
    pair_add(INVERSE_4, INVERSE_4_LOW, pair_high(), pair_low())
    pair_product(r, r_low, pair_high(), pair_low())
    pair_add(INVERSE_3, INVERSE_3_LOW, pair_high(), pair_low())
    pair_product(r, r_low, pair_high(), pair_low())
    pair_add(HALF, 0, pair_high(), pair_low())
    pair_product(r, r_low, pair_high(), pair_low())
    pair_product(r, r_low, pair_high(), pair_low())
    pair_add(r, r_low, pair_high(), pair_low())
    for i in range(8):
        p = pair_high()
        p_low = pair_low()
        pair_product(p, p_low, p, p_low)
        pair_add(float_add(p, p), float_add(p_low, p_low), pair_high(), pair_low())


@lowlevel
def exponential(x: word, x_low: word) -> None:
    """The pair e^(x + x_low) / 2^exponential_scale(), |x| < 1500; between 0.7 and 1.42."""
    global scale
    n = float_trunc(float_add(float_mul(x, INVERSE_LN2), negated(HALF) if float_lt(x, 0) else HALF))
    scale = n
    if n == 0:
        exponential_less_one(x, x_low)
    else:
        k = float_of_int(n)
        rest = float_sub(x, float_mul(k, LN2_TOP))
        pair_product(k, 0, LN2_MIDDLE, LN2_REST)
        pair_add(rest, x_low, negated(pair_high()), negated(pair_low()))
        exponential_less_one(pair_high(), pair_low())
    pair_add(ONE, 0, pair_high(), pair_low())


@lowlevel
def logarithm(x: word, x_low: word) -> None:
    """The pair log(x + x_low), x > 0 and normal."""
    exponent = (x >> 52) - 1023
    m = x & FRACTION | ONE
    if float_lt(ROOT_2, m):
        exponent += 1
    factor = power_of_two_float(-exponent if exponent < 1023 else -1022)
    m = float_mul(x, factor)
    m_low = float_mul(x_low, factor)
    while exponent > 1022 and float_lt(ROOT_2, m):
        m = float_mul(m, HALF)
        m_low = float_mul(m_low, HALF)
    if float_lt(float_sub(m, ONE) & MAGNITUDE, SIXTEENTH):
        sum_exactly(float_sub(m, ONE), m_low)
        logarithm_of_one_more(pair_high(), pair_low())
    else:
        s = float_div(float_sub(m, ONE), float_add(m, ONE))
        about = float_mul(float_add(s, s), float_add(ONE, float_mul(float_mul(s, s), series(float_mul(s, s)))))
        exponential(negated(about), 0)
        pair_product(m, m_low, pair_high(), pair_low())
        if exponential_scale():
            factor = power_of_two_float(exponential_scale())
            set_pair(float_mul(pair_high(), factor), float_mul(pair_low(), factor))
        rest = float_add(float_sub(pair_high(), ONE), pair_low())
        set_pair(about, float_sub(rest, float_mul(float_mul(rest, rest), HALF)))
    if exponent:
        a = pair_high()
        a_low = pair_low()
        k = float_of_int(exponent)
        pair_product(k, 0, LN2_MIDDLE, LN2_REST)
        pair_add(a, a_low, pair_high(), pair_low())
        pair_add(float_mul(k, LN2_TOP), 0, pair_high(), pair_low())


@lowlevel
def series(square: word) -> word:
    """1/3 + s/5 + s²/7 + …"""
    sum = float_add(NINTH, float_mul(square, long_series(square)))
    sum = float_add(SEVENTH, float_mul(square, sum))
    sum = float_add(FIFTH, float_mul(square, sum))
    return float_add(THIRD, float_mul(square, sum))


@lowlevel
def long_series(square: word) -> word:
    """1/11 + s/13 + s²/15 + …"""
    sum = float_add(ODD_23, float_mul(square, ODD_25))
    sum = float_add(ODD_21, float_mul(square, sum))
    sum = float_add(ODD_19, float_mul(square, sum))
    sum = float_add(ODD_17, float_mul(square, sum))
    sum = float_add(ODD_15, float_mul(square, sum))
    sum = float_add(ODD_13, float_mul(square, sum))
    sum = float_add(ODD_11, float_mul(square, sum))
    return sum


@lowlevel
def logarithm_of_one_more(x: word, x_low: word) -> None:
    """The pair log(1 + x + x_low), |x| ≤ 1/16: twice the inverse hyperbolic tangent of x / (2 + x)."""
    sum_exactly(TWO, x)
    set_pair(pair_high(), float_add(pair_low(), x_low))
    pair_quotient(x, x_low, pair_high(), pair_low())
    twice_inverse_tangent(pair_high(), pair_low())


@lowlevel
def twice_inverse_tangent(s: word, s_low: word) -> None:
    """The pair 2 · atanh(s + s_low), |s| ≤ 1/16."""
    pair_product(s, s_low, s, s_low)
    q = pair_high()
    q_low = pair_low()
    pair_product(q, q_low, long_series(q), 0)
    pair_add(NINTH, NINTH_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SEVENTH, SEVENTH_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(FIFTH, FIFTH_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(THIRD, THIRD_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_product(float_add(s, s), float_add(s_low, s_low), pair_high(), pair_low())
    pair_add(float_add(s, s), float_add(s_low, s_low), pair_high(), pair_low())
