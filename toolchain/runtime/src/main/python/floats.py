"""Arithmetic of floats beyond the machine's. A float's bits, as a word, are its value word: IEEE 754 binary64.

CPython 3.11, Objects/floatobject.c, decides signs of zeros, errors and their texts.
"""

from lowlevel import as_word, float_add, float_div, float_eq, float_le, float_lt, float_mul, float_of_int
from lowlevel import float_sqrt, float_sub, float_trunc, is_float, lowlevel, rem, shr, urem, value, word
from bigints import is_big
from elementary import long_power
from exact_floats import float_of_big, order_big_and_float
from integers import is_number, number

SIGN = -0x8000000000000000
MAGNITUDE = 0x7FFFFFFFFFFFFFFF
INFINITY = 0x7FF0000000000000
NAN = 0x7FF8000000000000
ONE = 0x3FF0000000000000
HALF = 0x3FE0000000000000
TWO = 0x4000000000000000
HUNDRED = 0x4059000000000000
FRACTION = 0xFFFFFFFFFFFFF
HIDDEN = 0x10000000000000
# 2^52: from here on every float is an integer
INTEGRAL = 0x4330000000000000
# 2^47: from here on no float fits a small int
INT_LIMIT = 0x42E0000000000000
# 2^-900: from here on no part of a product is below the range of floats
LEAST_EXACT = 0x07B0000000000000
# 2^900: up to here a float can be split
LARGEST_EXACT = 0x7830000000000000
# 2^27 + 1: splits a float into halves (Dekker 1971)
SPLITTER = 0x41A0000002000000

# The result of a double-double operation: the unevaluated sum of two floats.
high: word = 0
low: word = 0


@lowlevel
def is_real(o: value) -> word:
    """Whether it is an int, a bool or a float."""
    return is_float(o) or is_number(o) or is_big(o)


@lowlevel
def real(o: value) -> word:
    """The bits of the float that an int, a bool or a float stands for; OverflowError if it is too large."""
    if is_float(o):
        return as_word(o)
    return float_of_int(number(o)) if is_number(o) else float_of_big(o)


@lowlevel
def is_nan(x: word) -> word:
    return (x & MAGNITUDE) > INFINITY


@lowlevel
def is_finite(x: word) -> word:
    return (x & MAGNITUDE) < INFINITY


@lowlevel
def negated(x: word) -> word:
    return float_sub(SIGN, x)


@lowlevel
def float_divide(x: word, y: word, text: value) -> word:
    """x / y, or ZeroDivisionError with a text."""
    if float_eq(y, 0):
        raise ZeroDivisionError(text)
    return float_div(x, y)


@lowlevel
def float_floor(x: word) -> word:
    """The greatest integral float that is not above x."""
    if (x & MAGNITUDE) >= INTEGRAL:
        return x
    whole = float_of_int(float_trunc(x))
    if float_lt(x, whole):
        whole = float_sub(whole, ONE)
    return whole | (x & SIGN)


@lowlevel
def float_fmod(x: word, y: word) -> word:
    """x − n·y with the sign of x, n towards zero: exact; y not zero."""
    if is_nan(x) or is_nan(y) or not is_finite(x):
        return NAN
    a = x & MAGNITUDE
    b = y & MAGNITUDE
    if a < b:
        return x
    exponent = shr(a, 52)
    fraction = a & FRACTION
    if exponent == 0:
        exponent = 1
    else:
        fraction = fraction | HIDDEN
    least = shr(b, 52)
    divisor = b & FRACTION
    if least == 0:
        least = 1
    else:
        divisor = divisor | HIDDEN
    fraction = rem(fraction, divisor)
    while exponent > least:
        step = exponent - least if exponent - least < 11 else 11
        fraction = urem(fraction << step, divisor)
        exponent -= step
    if fraction == 0:
        return x & SIGN
    while fraction < HIDDEN and exponent > 1:
        fraction = fraction << 1
        exponent -= 1
    if fraction < HIDDEN:
        return fraction | (x & SIGN)
    return (fraction & FRACTION) | exponent << 52 | (x & SIGN)


@lowlevel
def float_modulo(x: word, y: word) -> word:
    """x % y with the sign of y; y not zero."""
    result = float_fmod(x, y)
    if float_eq(result, 0):
        return y & SIGN
    if (result ^ y) < 0:
        return float_add(result, y)
    return result


@lowlevel
def float_floor_divide(x: word, y: word) -> word:
    """x // y; y not zero."""
    rest = float_fmod(x, y)
    quotient = float_div(float_sub(x, rest), y)
    if not float_eq(rest, 0) and (rest ^ y) < 0:
        quotient = float_sub(quotient, ONE)
    if float_eq(quotient, 0):
        return (x ^ y) & SIGN
    whole = float_floor(quotient)
    if float_lt(HALF, float_sub(quotient, whole)):
        whole = float_add(whole, ONE)
    return whole


@lowlevel
def add_exactly(a: word, b: word) -> None:
    """high + low = a + b, with |a| ≥ |b|."""
    global high, low
    high = float_add(a, b)
    low = float_sub(b, float_sub(high, a))


@lowlevel
def multiply_exactly(a: word, b: word) -> None:
    """high + low = a · b."""
    global high, low
    high = float_mul(a, b)
    t = float_mul(SPLITTER, a)
    a1 = float_sub(t, float_sub(t, a))
    a2 = float_sub(a, a1)
    t = float_mul(SPLITTER, b)
    b1 = float_sub(t, float_sub(t, b))
    b2 = float_sub(b, b1)
    low = float_add(
        float_mul(a2, b2),
        float_add(float_mul(a2, b1), float_add(float_mul(a1, b2), float_sub(float_mul(a1, b1), high))),
    )


@lowlevel
def multiply_pairs(a: word, a_low: word, b: word, b_low: word) -> None:
    """high + low = (a + a_low) · (b + b_low), to about 100 bits."""
    multiply_exactly(a, b)
    cross = float_add(float_mul(a, b_low), float_mul(a_low, b))
    add_exactly(high, float_add(low, cross))


@lowlevel
def power_of(x: word, x_low: word, exponent: word) -> word:
    """(x + x_low) to the power of an int ≥ 0, rounded once but for errors of 2^−90, and what is lost in low; infinity if
    it is too large."""
    global low
    result = ONE
    result_low = 0
    while exponent:
        if exponent & 1:
            multiply_pairs(result, result_low, x, x_low)
            if not is_finite(low):
                return float_mul(result, x)
            result = high
            result_low = low
        exponent = exponent >> 1
        if exponent:
            multiply_pairs(x, x_low, x, x_low)
            if not is_finite(low):
                # the square is out of the range in which it can be split: so is the power, or near it
                return float_mul(float_mul(result, x), float_mul(x, x))
            x = high
            x_low = low
    low = result_low
    return result


@lowlevel
def odd_sign(x: word, y: word) -> word:
    """The sign bit of x if y is an odd integer, else 0."""
    if x >= 0 or (y & MAGNITUDE) >= 0x4340000000000000:
        return 0
    n = float_trunc(y)
    return SIGN if float_eq(float_of_int(n), y) and n & 1 else 0


@lowlevel
def float_power(x: word, y: word) -> word:
    """x ** y (float_pow of CPython) where it is no complex number."""
    if float_eq(y, 0) or x == ONE:
        return ONE
    if is_nan(x) or is_nan(y):
        return NAN
    if not is_finite(y):
        size = x & MAGNITUDE
        if size == ONE:
            return ONE
        return INFINITY if (y > 0) == (size > ONE) else 0
    if not is_finite(x):
        return (INFINITY if y > 0 else 0) | odd_sign(x, y)
    if float_eq(x, 0):
        if y < 0:
            raise ZeroDivisionError("0.0 cannot be raised to a negative power")
        return odd_sign(x, y)
    return finite_power(x, y)


@lowlevel
def finite_power(x: word, y: word) -> word:
    """x ** y for finite numbers other than 0; of a negative x only whole powers."""
    sign = odd_sign(x, y)
    result = power_of_positive(x & MAGNITUDE, y) | sign
    if not is_finite(result):
        raise OverflowError("(34, 'Numerical result out of range')")
    return result


@lowlevel
def power_of_positive(x: word, y: word) -> word:
    """x ** y for x > 0, y finite; infinity if it is too large."""
    doubled = float_add(y, y)
    n = float_trunc(doubled)
    if n >= -128 and n <= 128 and float_eq(float_of_int(n), doubled):
        return short_power(x, n)
    return long_power(x, y)


@lowlevel
def short_power(x: word, n: word) -> word:
    """x ** (n/2) of a positive x by multiplication, which halfway cases need."""
    base = x
    base_low = 0
    count = -n if n < 0 else n
    if n & 1:
        base = float_sqrt(x)
        multiply_exactly(base, base)
        base_low = float_div(float_sub(float_sub(x, high), low), float_add(base, base))
    else:
        count = count >> 1
    result = power_of(base, base_low, count)
    # where a part leaves the range of floats, or their precision
    if result < LEAST_EXACT or not is_finite(result) or (n < 0 and result > LARGEST_EXACT):
        return long_power(x, float_mul(float_of_int(n), HALF))
    return reciprocal(result, low) if n < 0 else result


@lowlevel
def reciprocal(x: word, x_low: word) -> word:
    """1 / (x + x_low), rounded once but for errors of 2^−100."""
    quotient = float_div(ONE, x)
    multiply_exactly(quotient, x)
    rest = float_sub(float_sub(float_sub(ONE, high), low), float_mul(quotient, x_low))
    return float_add(quotient, float_div(rest, x))


@lowlevel
def order_reals(a: value, b: value, operator: word) -> word:
    """A comparison of two numbers one of which is a float; operators as in compare."""
    if is_big(a) and not is_nan(as_word(b)):
        x = float_of_int(order_big_and_float(a, as_word(b)))
        y = 0
    elif is_big(b) and not is_nan(as_word(a)):
        x = 0
        y = float_of_int(order_big_and_float(b, as_word(a)))
    else:
        x = NAN if is_big(a) else real(a)
        y = NAN if is_big(b) else real(b)
    if operator == 0:
        return float_lt(x, y)
    if operator == 1:
        return float_le(x, y)
    if operator == 2:
        return float_eq(x, y)
    if operator == 3:
        return not float_eq(x, y)
    if operator == 4:
        return float_lt(y, x)
    return float_le(y, x)
