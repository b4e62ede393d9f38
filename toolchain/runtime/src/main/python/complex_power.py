"""Powers of complex numbers (CPython 3.11: complex_pow, c_powi, _Py_c_pow)."""

from lowlevel import as_value, as_word, float_add, float_div, float_eq, float_mul, float_trunc, lowlevel, value, word
from complexes import complex_multiply, distance, imaginary_part, is_complex_zero, new_complex, quotient, real_part
from elementary import exponential_float
from errors import unsupported
from floats import INFINITY, MAGNITUDE, ONE, float_floor, float_power, is_finite, is_nan, power_of_positive
from real_functions import math_atan2, math_circular, math_log

# 100.0: up to here whole powers are products
MOST_PRODUCTS = 0x4059000000000000


@lowlevel
def is_complex_power(x: word, y: word) -> word:
    """Whether x ** y of two floats is complex: a fractional power of a negative number."""
    if x >= 0 or not is_finite(x) or not is_finite(y) or x << 1 == 0:
        return 0
    return not float_eq(float_floor(y), y)


@lowlevel
def complex_power(a: value, b: value) -> value:
    """a ** b."""
    y = real_part(b)
    y_im = imaginary_part(b)
    # parts too large for a float are an OverflowError before any other error
    real_part(a)
    if float_eq(y_im, 0) and float_eq(float_floor(y), y) and (y & MAGNITUDE) <= MOST_PRODUCTS:
        result = whole_power(a, float_trunc(y))
    elif float_eq(y, 0) and float_eq(y_im, 0):
        result = new_complex(ONE, 0)
    elif is_complex_zero(a):
        if not float_eq(y_im, 0) or y < 0:
            no_power_of_zero()
        result = new_complex(0, 0)
    else:
        result = polar_power(a, y, y_im)
    if (real_part(result) & MAGNITUDE) == INFINITY or (imaginary_part(result) & MAGNITUDE) == INFINITY:
        raise OverflowError("complex exponentiation")
    return result


@lowlevel
def no_power_of_zero() -> None:
    raise ZeroDivisionError("0.0 to a negative or complex power")


@lowlevel
def whole_power(a: value, n: word) -> value:
    """a to the power of a small int."""
    result = new_complex(ONE, 0)
    p = new_complex(real_part(a), imaginary_part(a))
    count = -n if n < 0 else n
    while count:
        if count & 1:
            result = complex_multiply(result, p)
        count = count >> 1
        if count:
            p = complex_multiply(p, p)
    if n > 0:
        return result
    if is_complex_zero(result):
        no_power_of_zero()
    return quotient(ONE, 0, real_part(result), imaginary_part(result))


@lowlevel
def polar_power(a: value, y: word, y_im: word) -> value:
    """(length, angle) to the power of y + y_im·j."""
    size = distance(real_part(a), imaginary_part(a))
    length = power_of_positive(size, y) if is_finite(size) and is_finite(y) else float_power(size, y)
    angle = as_word(math_atan2(as_value(imaginary_part(a)), as_value(real_part(a))))
    phase = float_mul(angle, y)
    if not float_eq(y_im, 0):
        length = float_div(length, exponential_of(float_mul(angle, y_im)))
        phase = float_add(phase, float_mul(y_im, as_word(math_log(as_value(size)))))
    return new_complex(float_mul(length, circular(phase, False)), float_mul(length, circular(phase, True)))


@lowlevel
def exponential_of(x: word) -> word:
    """e^x; infinity if it is too large."""
    if is_finite(x):
        return exponential_float(x, 0)
    return x if x > 0 or is_nan(x) else 0


@lowlevel
def circular(phase: word, sine: value) -> word:
    """The cosine or the sine of an angle; that of an infinite one is CPython's error for a power of zero."""
    if (phase & MAGNITUDE) == INFINITY:
        no_power_of_zero()
    result = math_circular(as_value(phase), False if sine is True else True)
    if result is None:
        unsupported("a complex power with an angle of 2**20 or more")
    return as_word(result)
