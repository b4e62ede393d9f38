"""Functions of the module math on floats (CPython 3.11, Modules/mathmodule.c, for their errors)."""

from lowlevel import as_value, as_word, exported, float_add, float_div, float_eq, float_le, float_lt, float_mul
from lowlevel import float_sqrt, float_sub, load_value, lowlevel, shr, tag_int, untag_int, value, word
from big_arithmetic import is_integer
from conversions import real_argument
from double_double import exponent_for_squares, pair_add, pair_high, pair_low, pair_product, pair_quotient, pair_root
from double_double import power_of_two_float, scaled_float, set_pair, sum_exactly
from elementary import exponential_float, positive_logarithm
from error_functions import TWO_BY_ROOT_PI, TWO_BY_ROOT_PI_LOW, complement_of_error, error_function
from exponentials import exponential, exponential_less_one, exponential_scale, logarithm, logarithm_of_one_more
from exponentials import twice_inverse_tangent
from floats import FRACTION, HALF, HIDDEN, INFINITY, MAGNITUDE, NAN, ONE, SIGN, TWO, float_floor, float_fmod
from floats import float_power, is_finite, is_nan, negated, odd_sign, power_of_positive
from integers import clamped_word
from layout import items_of, length
from trigonometry import HALF_PI, HALF_PI_LOW, cosine_high_part, cosine_low_part, cosine_pair, inverse_tangent
from trigonometry import last_quadrant, reduce_angle, sine_and_cosine, sine_pair

# 2^-28: x is its own sine
TINY = 0x3E30000000000000
# 2^-54
NEGLIGIBLE = 0x3C90000000000000
LARGEST_EXPONENT = 0x40862E42FEFA39EF
# 2^20
MANY_TURNS = 0x4130000000000000
SIXTEENTH = 0x3FB0000000000000
THIRD_OF_ONE = 0x3FD5555555555555
# 1 / ln 2 and 1 / ln 10
LOG2_E = 0x3FF71547652B82FE
LOG2_E_LOW = 0x3c7777d0ffda0d24
LOG10_E = 0x3fdbcb7b1526e50e
LOG10_E_LOW = 0x3c695355baaafad3
TWO_TO_12 = 0x40B0000000000000
THREE = 0x4008000000000000
SIX = 0x4018000000000000
TWENTY_EIGHT = 0x403C000000000000
FORTY = 0x4044000000000000


@lowlevel
def domain_error() -> word:
    raise ValueError("math domain error")
    return 0


@lowlevel
def in_range(x: word) -> value:
    """The result of finite arguments."""
    if not is_finite(x):
        raise OverflowError("math range error")
    return as_value(x)


@lowlevel
def pair_sum() -> value:
    return as_value(float_add(pair_high(), pair_low()))


@exported("_real", 1, 1)
@lowlevel
def math_real(o: value) -> value:
    """float(o) of numbers only."""
    return as_value(real_argument(o))


@exported("sqrt", 1, 1)
@lowlevel
def math_sqrt(o: value) -> value:
    x = real_argument(o)
    if float_lt(x, 0):
        domain_error()
    return as_value(float_sqrt(x))


@exported("cbrt", 1, 1)
@lowlevel
def math_cbrt(o: value) -> value:
    x = real_argument(o)
    if not is_finite(x) or x << 1 == 0:
        return as_value(x)
    positive_logarithm(x & MAGNITUDE)
    pair_quotient(pair_high(), pair_low(), THREE, 0)
    return as_value(exponential_float(pair_high(), pair_low()) | x & SIGN)


@exported("exp2", 1, 1)
@lowlevel
def math_exp2(o: value) -> value:
    x = real_argument(o)
    if not is_finite(x):
        return as_value(0 if x == (INFINITY | SIGN) else x)
    if float_lt(TWO_TO_12, x & MAGNITUDE):
        return in_range(0 if x < 0 else INFINITY)
    logarithm(TWO, 0)
    pair_product(pair_high(), pair_low(), x, 0)
    return in_range(exponential_float(pair_high(), pair_low()))


@exported("_norm", 1, 1)
@lowlevel
def math_norm(floats: value) -> value:
    """The square root of the sum of the squares of the floats in a LIST."""
    largest = 0
    nan = 0
    for i in range(length(floats)):
        x = as_word(load_value(items_of(floats) + i * 8)) & MAGNITUDE
        if is_nan(x):
            nan = 1
        elif x > largest:
            largest = x
    if largest == INFINITY or largest == 0:
        return as_value(NAN if nan and largest == 0 else largest)
    if nan:
        return as_value(NAN)
    shift = exponent_for_squares(largest)
    scale = power_of_two_float(shift)
    set_pair(0, 0)
    for i in range(length(floats)):
        sum = pair_high()
        sum_low = pair_low()
        x = float_mul(as_word(load_value(items_of(floats) + i * 8)), scale)
        pair_product(x, 0, x, 0)
        pair_add(pair_high(), pair_low(), sum, sum_low)
    pair_root(pair_high(), pair_low())
    return as_value(scaled_float(pair_high(), pair_low(), -shift))


@exported("pow", 2, 2)
@lowlevel
def math_pow(a: value, b: value) -> value:
    x = real_argument(a)
    y = real_argument(b)
    if is_finite(x) and is_finite(y) and x << 1:
        if x < 0 and not float_eq(float_floor(y), y):
            domain_error()
        return in_range(power_of_positive(x & MAGNITUDE, y) | odd_sign(x, y))
    if x << 1 == 0 and y < 0 and not is_nan(y):
        if (y & MAGNITUDE) == INFINITY:
            return as_value(INFINITY)
        domain_error()
    return as_value(float_power(x, y))


@exported("fmod", 2, 2)
@lowlevel
def math_fmod(a: value, b: value) -> value:
    x = real_argument(a)
    y = real_argument(b)
    if is_nan(x) or is_nan(y):
        return as_value(NAN)
    if not is_finite(x) or y << 1 == 0:
        domain_error()
    return as_value(float_fmod(x, y) if is_finite(y) else x)


@exported("_mantissa", 1, 1)
@lowlevel
def math_mantissa(o: value) -> value:
    """The first part of frexp()."""
    x = as_word(o)
    if not is_finite(x) or x << 1 == 0:
        return o
    if (x & MAGNITUDE) < HIDDEN:
        x = float_mul(x, power_of_two_float(54))
    return as_value(x & (SIGN | FRACTION) | 1022 << 52)


@exported("_exponent", 1, 1)
@lowlevel
def math_exponent(o: value) -> value:
    """The second part of frexp()."""
    x = as_word(o)
    if not is_finite(x) or x << 1 == 0:
        return tag_int(0)
    if (x & MAGNITUDE) < HIDDEN:
        return tag_int((shr(float_mul(x, power_of_two_float(54)), 52) & 0x7ff) - 1022 - 54)
    return tag_int((shr(x, 52) & 0x7ff) - 1022)


@exported("ldexp", 2, 2)
@lowlevel
def math_ldexp(a: value, b: value) -> value:
    x = real_argument(a)
    if not is_integer(b):
        raise TypeError("Expected an int as second argument to ldexp.")
    if not is_finite(x) or x << 1 == 0:
        return as_value(x)
    exponent = clamped_word(b)
    if exponent > 5000:
        exponent = 5000
    if exponent < -5000:
        exponent = -5000
    m = as_word(math_mantissa(as_value(x)))
    return in_range(scaled_float(m, 0, exponent + untag_int(math_exponent(as_value(x)))))


@exported("fabs", 1, 1)
@lowlevel
def math_fabs(o: value) -> value:
    return as_value(real_argument(o) & MAGNITUDE)


@exported("isnan", 1, 1)
@lowlevel
def math_isnan(o: value) -> value:
    return True if is_nan(real_argument(o)) else False


@exported("isinf", 1, 1)
@lowlevel
def math_isinf(o: value) -> value:
    return True if (real_argument(o) & MAGNITUDE) == INFINITY else False


@exported("isfinite", 1, 1)
@lowlevel
def math_isfinite(o: value) -> value:
    return True if is_finite(real_argument(o)) else False


@exported("copysign", 2, 2)
@lowlevel
def math_copysign(a: value, b: value) -> value:
    return as_value(real_argument(a) & MAGNITUDE | real_argument(b) & SIGN)


@exported("exp", 1, 1)
@lowlevel
def math_exp(o: value) -> value:
    x = real_argument(o)
    if not is_finite(x):
        return as_value(0 if x == (INFINITY | SIGN) else x)
    return in_range(exponential_float(x, 0))


@exported("expm1", 1, 1)
@lowlevel
def math_expm1(o: value) -> value:
    x = real_argument(o)
    if not is_finite(x):
        return as_value(float_sub(0, ONE) if x == (INFINITY | SIGN) else x)
    if (x & MAGNITUDE) < THIRD_OF_ONE:
        if (x & MAGNITUDE) < NEGLIGIBLE:
            return as_value(x)
        exponential_less_one(x, 0)
        return pair_sum()
    if float_lt(FORTY, x):
        return in_range(exponential_float(x, 0))
    if float_lt(x, float_sub(0, FORTY)):
        return as_value(float_sub(0, ONE))
    exponential(x, 0)
    factor = power_of_two_float(exponential_scale())
    pair_add(float_mul(pair_high(), factor), float_mul(pair_low(), factor), float_sub(0, ONE), 0)
    return pair_sum()


@lowlevel
def logarithm_pair(x: word) -> word:
    """Leaves the logarithm of a positive float as a pair; 1. Where it has none, 0 and the result as its first part."""
    if is_nan(x) or x == INFINITY:
        set_pair(x, 0)
        return 0
    if float_le(x, 0):
        domain_error()
    positive_logarithm(x)
    return 1


@exported("_log", 1, 1)
@lowlevel
def math_log(o: value) -> value:
    x = real_argument(o)
    return pair_sum() if logarithm_pair(x) else as_value(x)


@exported("_log2", 1, 1)
@lowlevel
def math_log2(o: value) -> value:
    x = real_argument(o)
    if not logarithm_pair(x):
        return as_value(x)
    pair_product(pair_high(), pair_low(), LOG2_E, LOG2_E_LOW)
    return pair_sum()


@exported("_log10", 1, 1)
@lowlevel
def math_log10(o: value) -> value:
    x = real_argument(o)
    if not logarithm_pair(x):
        return as_value(x)
    pair_product(pair_high(), pair_low(), LOG10_E, LOG10_E_LOW)
    return pair_sum()


@exported("log1p", 1, 1)
@lowlevel
def math_log1p(o: value) -> value:
    x = real_argument(o)
    if is_nan(x) or x == INFINITY:
        return as_value(x)
    if float_le(x, float_sub(0, ONE)):
        domain_error()
    if (x & MAGNITUDE) < NEGLIGIBLE:
        return as_value(x)
    more_logarithm(x, 0)
    return pair_sum()


@lowlevel
def more_logarithm(x: word, x_low: word) -> None:
    """The pair log(1 + x + x_low)."""
    if (x & MAGNITUDE) < SIXTEENTH:
        logarithm_of_one_more(x, x_low)
    else:
        pair_add(x, x_low, ONE, 0)
        logarithm(pair_high(), pair_low())


@exported("sinh", 1, 1)
@lowlevel
def math_sinh(o: value) -> value:
    x = real_argument(o)
    size = x & MAGNITUDE
    if not is_finite(x) or size < TINY:
        return as_value(x)
    if size < THIRD_OF_ONE:
        # (p + p / (1 + p)) / 2
        exponential_less_one(size, 0)
        p = pair_high()
        p_low = pair_low()
        pair_add(ONE, 0, p, p_low)
        pair_quotient(p, p_low, pair_high(), pair_low())
        pair_add(p, p_low, pair_high(), pair_low())
        return as_value(float_mul(float_add(pair_high(), pair_low()), HALF) | x & SIGN)
    return in_range(half_exponentials(size, SIGN) | x & SIGN)


@exported("cosh", 1, 1)
@lowlevel
def math_cosh(o: value) -> value:
    x = real_argument(o) & MAGNITUDE
    if not is_finite(x):
        return as_value(x)
    return in_range(half_exponentials(x, 0))


@lowlevel
def half_exponentials(x: word, sign: word) -> word:
    """(e^x ± e^−x) / 2 for x ≥ 0."""
    if float_lt(float_add(LARGEST_EXPONENT, ONE), x):
        return INFINITY
    exponential(x, 0)
    e = pair_high()
    e_low = pair_low()
    scale = exponential_scale()
    if float_lt(x, FORTY):
        pair_quotient(ONE, 0, e, e_low)
        factor = power_of_two_float(-2 * scale) ^ sign
        pair_add(e, e_low, float_mul(pair_high(), factor), float_mul(pair_low(), factor))
    return scaled_float(pair_high(), pair_low(), scale - 1)


@exported("tanh", 1, 1)
@lowlevel
def math_tanh(o: value) -> value:
    x = real_argument(o)
    size = x & MAGNITUDE
    if is_nan(x) or size < TINY:
        return as_value(x)
    if float_le(FORTY, size):
        return as_value(ONE | x & SIGN)
    # p / (p + 2) with p = e^2x - 1
    twice = float_add(size, size)
    if twice < THIRD_OF_ONE:
        exponential_less_one(twice, 0)
    else:
        exponential(twice, 0)
        factor = power_of_two_float(exponential_scale())
        pair_add(float_mul(pair_high(), factor), float_mul(pair_low(), factor), float_sub(0, ONE), 0)
    p = pair_high()
    p_low = pair_low()
    pair_add(p, p_low, TWO, 0)
    pair_quotient(p, p_low, pair_high(), pair_low())
    return as_value(float_add(pair_high(), pair_low()) | x & SIGN)


@exported("asinh", 1, 1)
@lowlevel
def math_asinh(o: value) -> value:
    x = real_argument(o)
    size = x & MAGNITUDE
    if not is_finite(x) or size < TINY:
        return as_value(x)
    if float_lt(power_of_two_float(100), size):
        logarithm(size, 0)
        a = pair_high()
        a_low = pair_low()
        logarithm(TWO, 0)
        pair_add(a, a_low, pair_high(), pair_low())
    else:
        # log(1 + x + x² / (1 + √(1 + x²)))
        pair_product(size, 0, size, 0)
        square = pair_high()
        square_low = pair_low()
        pair_add(square, square_low, ONE, 0)
        pair_root(pair_high(), pair_low())
        pair_add(pair_high(), pair_low(), ONE, 0)
        pair_quotient(square, square_low, pair_high(), pair_low())
        pair_add(pair_high(), pair_low(), size, 0)
        more_logarithm(pair_high(), pair_low())
    return as_value(float_add(pair_high(), pair_low()) | x & SIGN)


@exported("acosh", 1, 1)
@lowlevel
def math_acosh(o: value) -> value:
    x = real_argument(o)
    if is_nan(x) or x == INFINITY:
        return as_value(x)
    if float_lt(x, ONE):
        domain_error()
    if float_lt(power_of_two_float(100), x):
        logarithm(x, 0)
        a = pair_high()
        a_low = pair_low()
        logarithm(TWO, 0)
        pair_add(a, a_low, pair_high(), pair_low())
    elif x != ONE:
        # log(1 + t + √(2t + t²)) with t = x − 1
        sum_exactly(x, float_sub(0, ONE))
        t = pair_high()
        t_low = pair_low()
        pair_add(t, t_low, TWO, 0)
        pair_product(t, t_low, pair_high(), pair_low())
        pair_root(pair_high(), pair_low())
        pair_add(pair_high(), pair_low(), t, t_low)
        more_logarithm(pair_high(), pair_low())
    else:
        set_pair(0, 0)
    return pair_sum()


@exported("atanh", 1, 1)
@lowlevel
def math_atanh(o: value) -> value:
    x = real_argument(o)
    size = x & MAGNITUDE
    if is_nan(x) or size < TINY:
        return as_value(x)
    if size >= ONE:
        domain_error()
    if size < SIXTEENTH:
        twice_inverse_tangent(size, 0)
    else:
        # log((1 + x) / (1 − x)) / 2
        sum_exactly(ONE, size)
        a = pair_high()
        a_low = pair_low()
        sum_exactly(ONE, negated(size))
        pair_quotient(a, a_low, pair_high(), pair_low())
        logarithm(pair_high(), pair_low())
    return as_value(float_mul(float_add(pair_high(), pair_low()), HALF) | x & SIGN)


@exported("_circular", 2, 2)
@lowlevel
def math_circular(o: value, turned: value) -> value:
    """The sine of a float after 0 or 1 quarter turns; None where a longer reduction is needed."""
    x = as_word(o)
    if not is_finite(x):
        if not is_nan(x):
            domain_error()
        return as_value(NAN)
    turn = 1 if turned is True else 0
    if (x & MAGNITUDE) < TINY and not turn:
        return as_value(x)
    if (x & MAGNITUDE) >= MANY_TURNS:
        return None
    reduce_angle(x)
    return turned_sine(last_quadrant() + turn)


@lowlevel
def turned_sine(quarters: word) -> value:
    """The sine of the pair and so many quarter turns."""
    if quarters & 1:
        cosine_pair(pair_high(), pair_low())
    else:
        sine_pair(pair_high(), pair_low())
    sum = float_add(pair_high(), pair_low())
    return as_value(negated(sum) if quarters & 2 else sum)


@exported("_sine_of_pair", 3, 3)
@lowlevel
def math_sine_of_pair(x: value, x_low: value, quarters: value) -> value:
    set_pair(as_word(x), as_word(x_low))
    return turned_sine(as_word(quarters) & 3)


@exported("_tangent_of_pair", 3, 3)
@lowlevel
def math_tangent_of_pair(x: value, x_low: value, quarters: value) -> value:
    set_pair(as_word(x), as_word(x_low))
    return turned_tangent(as_word(quarters) & 3)


@lowlevel
def turned_tangent(quarters: word) -> value:
    """The tangent of the pair and so many quarter turns."""
    sine_and_cosine(pair_high(), pair_low())
    s = pair_high()
    s_low = pair_low()
    if quarters & 1:
        pair_quotient(negated(cosine_high_part()), negated(cosine_low_part()), s, s_low)
    else:
        pair_quotient(s, s_low, cosine_high_part(), cosine_low_part())
    return pair_sum()


@exported("_tangent", 1, 1)
@lowlevel
def math_tangent(o: value) -> value:
    """The tangent of a float; None where a longer reduction is needed."""
    x = as_word(o)
    if not is_finite(x):
        if not is_nan(x):
            domain_error()
        return as_value(NAN)
    if (x & MAGNITUDE) < TINY:
        return as_value(x)
    if (x & MAGNITUDE) >= MANY_TURNS:
        return None
    reduce_angle(x)
    return turned_tangent(last_quadrant())


@exported("atan", 1, 1)
@lowlevel
def math_atan(o: value) -> value:
    x = real_argument(o)
    if is_nan(x) or (x & MAGNITUDE) < TINY:
        return as_value(x)
    if (x & MAGNITUDE) > power_of_two_float(100):
        return as_value(HALF_PI | x & SIGN)
    inverse_tangent(x, 0)
    return pair_sum()


@exported("asin", 1, 1)
@lowlevel
def math_asin(o: value) -> value:
    x = real_argument(o)
    size = x & MAGNITUDE
    if is_nan(x) or size < TINY:
        return as_value(x)
    if size > ONE:
        domain_error()
    if size == ONE:
        return as_value(HALF_PI | x & SIGN)
    # atan(x / √((1 − x)(1 + x)))
    sum_exactly(ONE, size)
    a = pair_high()
    a_low = pair_low()
    sum_exactly(ONE, negated(size))
    pair_product(a, a_low, pair_high(), pair_low())
    pair_root(pair_high(), pair_low())
    pair_quotient(size, 0, pair_high(), pair_low())
    inverse_tangent(pair_high(), pair_low())
    return as_value(float_add(pair_high(), pair_low()) | x & SIGN)


@exported("acos", 1, 1)
@lowlevel
def math_acos(o: value) -> value:
    x = real_argument(o)
    if is_nan(x):
        return as_value(x)
    if (x & MAGNITUDE) > ONE:
        domain_error()
    if x == ONE:
        return as_value(0)
    if x == (ONE | SIGN):
        return as_value(float_add(HALF_PI, HALF_PI))
    # 2 atan(√((1 − x) / (1 + x)))
    sum_exactly(ONE, negated(x))
    a = pair_high()
    a_low = pair_low()
    sum_exactly(ONE, x)
    pair_quotient(a, a_low, pair_high(), pair_low())
    pair_root(pair_high(), pair_low())
    inverse_tangent(pair_high(), pair_low())
    return as_value(float_mul(float_add(pair_high(), pair_low()), TWO))


@exported("atan2", 2, 2)
@lowlevel
def math_atan2(a: value, b: value) -> value:
    y = real_argument(a)
    x = real_argument(b)
    if is_nan(x) or is_nan(y):
        return as_value(NAN)
    size = y & MAGNITUDE
    other = x & MAGNITUDE
    if size == 0 or (other == INFINITY and size != INFINITY):
        set_pair(0, 0)
    elif other == 0 or (size == INFINITY and other != INFINITY):
        set_pair(HALF_PI, HALF_PI_LOW)
    elif size == INFINITY:
        set_pair(float_mul(HALF_PI, HALF), float_mul(HALF_PI_LOW, HALF))
    else:
        between(size, other)
        if pair_high() == 0 and x > 0:
            return as_value(float_div(y, x))
    if x < 0:
        angle = pair_high()
        angle_low = pair_low()
        pair_add(float_add(HALF_PI, HALF_PI), float_add(HALF_PI_LOW, HALF_PI_LOW), negated(angle), negated(angle_low))
    return as_value(float_add(pair_high(), pair_low()) | y & SIGN)


@lowlevel
def between(y: word, x: word) -> None:
    """The pair atan(y / x) of positive numbers; 0 if x is too large for it."""
    distance = shr(y, 52) - shr(x, 52)
    if distance > 110:
        set_pair(HALF_PI, HALF_PI_LOW)
    elif distance < -110:
        set_pair(0, 0)
    else:
        # brought to a range where nothing overflows
        shift = 1023 - shr(x if distance < 0 else y, 52)
        scale = power_of_two_float(shift if shift < 1000 else 1000)
        if shift < -1000:
            scale = power_of_two_float(-1000)
        pair_quotient(float_mul(y, scale), 0, float_mul(x, scale), 0)
        inverse_tangent(pair_high(), pair_low())


@exported("erf", 1, 1)
@lowlevel
def math_erf(o: value) -> value:
    x = real_argument(o)
    size = x & MAGNITUDE
    if is_nan(x) or size << 1 == 0:
        return as_value(x)
    if size >= SIX:
        return as_value(ONE | x & SIGN)
    if size < TINY:
        pair_product(float_mul(x, power_of_two_float(100)), 0, TWO_BY_ROOT_PI, TWO_BY_ROOT_PI_LOW)
        return as_value(scaled_float(pair_high(), pair_low(), -100))
    if size >= THREE:
        set_pair(ONE, negated(complement_of_error(size)))
    else:
        error_function(size)
    return as_value(float_add(pair_high(), pair_low()) | x & SIGN)


@exported("erfc", 1, 1)
@lowlevel
def math_erfc(o: value) -> value:
    x = real_argument(o)
    if is_nan(x):
        return as_value(x)
    if float_le(TWENTY_EIGHT, x):
        return as_value(0)
    if float_le(x, float_sub(0, SIX)):
        return as_value(TWO)
    if float_le(THREE, x):
        return as_value(complement_of_error(x))
    if float_le(x, float_sub(0, THREE)):
        return as_value(float_sub(TWO, complement_of_error(x & MAGNITUDE)))
    error_function(x & MAGNITUDE)
    if x < 0:
        pair_add(ONE, 0, pair_high(), pair_low())
    else:
        pair_add(ONE, 0, negated(pair_high()), negated(pair_low()))
    return pair_sum()
