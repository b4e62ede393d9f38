"""Sine, cosine and inverse tangent in double-double."""

from lowlevel import float_add, float_div, float_lt, float_mul, float_of_int, float_sqrt, float_sub, float_trunc
from lowlevel import lowlevel, word
from double_double import pair_add, pair_high, pair_low, pair_product, pair_quotient, set_pair, sum_exactly
from floats import HALF, MAGNITUDE, ONE, negated

QUARTERS = 0x3fe45f306dc9c883
QUARTER_TOP = 0x3ff921fb54400000
QUARTER_MIDDLE = 0x3dd0b4611a600000
QUARTER_LOW = 0x3ba3198a2e037073
QUARTER_REST = 0x384129024e088a68
HALF_PI = 0x3ff921fb54442d18
HALF_PI_LOW = 0x3c91a62633145c07
ODD_3 = 0x3fd5555555555555
ODD_5 = 0x3fc999999999999a
ODD_7 = 0x3fc2492492492492
ODD_9 = 0x3fbc71c71c71c71c
ODD_11 = 0x3fb745d1745d1746
ODD_13 = 0x3fb3b13b13b13b14
ODD_15 = 0x3fb1111111111111
ODD_17 = 0x3fae1e1e1e1e1e1e
ODD_19 = 0x3faaf286bca1af28
ODD_21 = 0x3fa8618618618618
SINE_15 = -0x4295180c18cc47e1
SINE_15_LOW = -0x461e279a94f11735
SINE_13 = 0x3de6124613a86d09
SINE_13_LOW = 0x3a8f28e0cc748ebe
SINE_11 = -0x41a519ba980abb1c
SINE_11_LOW = 0x3afc062e06d1f209
SINE_9 = 0x3ec71de3a556c734
SINE_9_LOW = -0x4493eab072239400
SINE_7 = -0x40d5fe5fe5fe5fe6
SINE_7_LOW = -0x4495fe5fe5fe5fe6
SINE_5 = 0x3f81111111111111
SINE_5_LOW = 0x3c01111111111111
SINE_3 = -0x403aaaaaaaaaaaab
SINE_3_LOW = -0x439aaaaaaaaaaaab
SINE_17 = 0x3ce952c77030ad4a
SINE_19 = -0x439d0b64b97ebea9
SINE_21 = 0x3bd71b8ef6dcf572
SINE_23 = -0x44b89e4bece9c7e6
SINE_25 = 0x3ab3f3ccdd165fa9
SINE_27 = -0x45e2e54e3d23315d
COSINE_14 = -0x4256c68b573f8363
COSINE_14_LOW = -0x45cfa29075d102e1
COSINE_12 = 0x3e21eed8eff8d898
COSINE_12_LOW = -0x453d5136a61eb3fa
COSINE_10 = -0x416d81b0488760a4
COSINE_10_LOW = -0x44c3443fa4b05666
COSINE_8 = 0x3efa01a01a01a01a
COSINE_8_LOW = 0x3b3a01a01a01a01a
COSINE_6 = -0x40a93e93e93e93e9
COSINE_6_LOW = 0x3bef49f49f49f49f
COSINE_4 = 0x3fa5555555555555
COSINE_4_LOW = 0x3c45555555555555
COSINE_2 = -0x4020000000000000
COSINE_2_LOW = 0x0
COSINE_16 = 0x3d2ae7f3e733b81f
COSINE_18 = -0x43597d879c468269
COSINE_20 = 0x3c1e542ba4020225
COSINE_22 = -0x446f31c6924807ad
COSINE_24 = 0x3aff2cf01972f578
COSINE_26 = -0x4597717a0395b1a6

quadrant: word = 0
cosine: word = 0
cosine_low: word = 0


@lowlevel
def last_quadrant() -> word:
    """The quarter turns that the last reduction took off."""
    return quadrant


@lowlevel
def cosine_high_part() -> word:
    return cosine


@lowlevel
def cosine_low_part() -> word:
    return cosine_low


@lowlevel
def reduce_angle(x: word) -> None:
    """The pair x less the nearest multiple of a quarter turn, |x| < 2^20."""
    global quadrant
    n = float_trunc(float_add(float_mul(x, QUARTERS), negated(HALF) if float_lt(x, 0) else HALF))
    quadrant = n & 3
    k = float_of_int(n)
    rest = float_sub(x, float_mul(k, QUARTER_TOP))
    sum_exactly(rest, float_mul(negated(k), QUARTER_MIDDLE))
    rest = pair_high()
    rest_low = pair_low()
    pair_product(k, 0, QUARTER_LOW, QUARTER_REST)
    pair_add(rest, rest_low, negated(pair_high()), negated(pair_low()))


@lowlevel
def sine_pair(x: word, x_low: word) -> None:
    """The pair sin(x + x_low), |x| < 0.8: Taylor's series."""
    pair_product(x, x_low, x, x_low)
    q = pair_high()
    q_low = pair_low()
    tail = float_add(SINE_25, float_mul(q, SINE_27))
    tail = float_add(SINE_23, float_mul(q, tail))
    tail = float_add(SINE_21, float_mul(q, tail))
    tail = float_add(SINE_19, float_mul(q, tail))
    tail = float_add(SINE_17, float_mul(q, tail))
    pair_product(q, q_low, tail, 0)
    pair_add(SINE_15, SINE_15_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SINE_13, SINE_13_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SINE_11, SINE_11_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SINE_9, SINE_9_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SINE_7, SINE_7_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SINE_5, SINE_5_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(SINE_3, SINE_3_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_product(x, x_low, pair_high(), pair_low())
    pair_add(x, x_low, pair_high(), pair_low())


@lowlevel
def cosine_pair(x: word, x_low: word) -> None:
    """The pair cos(x + x_low), |x| < 0.8."""
    pair_product(x, x_low, x, x_low)
    q = pair_high()
    q_low = pair_low()
    tail = float_add(COSINE_24, float_mul(q, COSINE_26))
    tail = float_add(COSINE_22, float_mul(q, tail))
    tail = float_add(COSINE_20, float_mul(q, tail))
    tail = float_add(COSINE_18, float_mul(q, tail))
    tail = float_add(COSINE_16, float_mul(q, tail))
    pair_product(q, q_low, tail, 0)
    pair_add(COSINE_14, COSINE_14_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(COSINE_12, COSINE_12_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(COSINE_10, COSINE_10_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(COSINE_8, COSINE_8_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(COSINE_6, COSINE_6_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(COSINE_4, COSINE_4_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(COSINE_2, COSINE_2_LOW, pair_high(), pair_low())
    pair_product(q, q_low, pair_high(), pair_low())
    pair_add(ONE, 0, pair_high(), pair_low())


@lowlevel
def sine_and_cosine(x: word, x_low: word) -> None:
    """The sine as the pair, the cosine beside it."""
    global cosine, cosine_low
    cosine_pair(x, x_low)
    cosine = pair_high()
    cosine_low = pair_low()
    sine_pair(x, x_low)


@lowlevel
def inverse_tangent(x: word, x_low: word) -> None:
    """The pair atan(x + x_low)."""
    if float_lt(ONE, x & MAGNITUDE):
        pair_quotient(ONE, 0, x, x_low)
        small_inverse_tangent(pair_high(), pair_low())
        if float_lt(x, 0):
            pair_add(negated(HALF_PI), negated(HALF_PI_LOW), negated(pair_high()), negated(pair_low()))
        else:
            pair_add(HALF_PI, HALF_PI_LOW, negated(pair_high()), negated(pair_low()))
    else:
        small_inverse_tangent(x, x_low)


@lowlevel
def small_inverse_tangent(x: word, x_low: word) -> None:
    """The same for |x| ≤ 1: an approximation a, then atan((x − tan a) / (1 + x · tan a))."""
    half = float_div(x, float_add(ONE, float_sqrt(float_add(ONE, float_mul(x, x)))))
    half = float_div(half, float_add(ONE, float_sqrt(float_add(ONE, float_mul(half, half)))))
    q = float_mul(half, half)
    sum = float_sub(ODD_19, float_mul(q, ODD_21))
    sum = float_sub(ODD_17, float_mul(q, sum))
    sum = float_sub(ODD_15, float_mul(q, sum))
    sum = float_sub(ODD_13, float_mul(q, sum))
    sum = float_sub(ODD_11, float_mul(q, sum))
    sum = float_sub(ODD_9, float_mul(q, sum))
    sum = float_sub(ODD_7, float_mul(q, sum))
    sum = float_sub(ODD_5, float_mul(q, sum))
    sum = float_sub(ODD_3, float_mul(q, sum))
    about = float_sub(half, float_mul(float_mul(half, q), sum))
    about = float_add(about, about)
    about = float_add(about, about)
    sine_and_cosine(about, 0)
    sine = pair_high()
    sine_low = pair_low()
    pair_product(x, x_low, cosine, cosine_low)
    pair_add(pair_high(), pair_low(), negated(sine), negated(sine_low))
    rest = float_div(float_add(pair_high(), pair_low()), float_add(cosine, float_mul(x, sine)))
    set_pair(about, rest)
