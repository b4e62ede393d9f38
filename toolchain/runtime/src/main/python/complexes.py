"""complex: layout and arithmetic (CPython 3.11, Objects/complexobject.c, decides signs of zeros and errors).

The other operand may be an int, a bool or a float, which stands for a complex number with the imaginary part +0.0.
"""

from lowlevel import COMPLEX
from lowlevel import address, alloc, as_value, float_add, float_div, float_eq, float_le, float_lt, float_mul, float_sub
from lowlevel import is_type, load_word, lowlevel, method, store_word, value, word
from double_double import exponent_for_squares, pair_add, pair_high, pair_low, pair_product, pair_root
from double_double import power_of_two_float, scaled_float
from floats import INFINITY, MAGNITUDE, NAN, is_finite, is_nan, is_real, negated, order_reals, real

COMPLEX_REAL = 8
COMPLEX_IMAGINARY = 16
COMPLEX_SIZE = 24

EQUAL = 2


@lowlevel
def is_complex(o: value) -> word:
    return is_type(o, COMPLEX)


@lowlevel
def new_complex(re: word, im: word) -> value:
    """The complex number with these floats as parts."""
    result = alloc(COMPLEX, COMPLEX_SIZE)
    store_word(address(result) + COMPLEX_REAL, re)
    store_word(address(result) + COMPLEX_IMAGINARY, im)
    return result


@lowlevel
def are_complex(a: value, b: value) -> word:
    """Whether both are numbers, and one of them at least is complex."""
    if is_complex(a):
        return is_complex(b) or is_real(b)
    return is_complex(b) and is_real(a)


@lowlevel
def real_part(o: value) -> word:
    """The bits of the real part of a number."""
    return load_word(address(o) + COMPLEX_REAL) if is_complex(o) else real(o)


@lowlevel
def imaginary_part(o: value) -> word:
    """The bits of the imaginary part of a number."""
    return load_word(address(o) + COMPLEX_IMAGINARY) if is_complex(o) else 0


@lowlevel
def complex_add(a: value, b: value) -> value:
    re = float_add(real_part(a), real_part(b))
    return new_complex(re, float_add(imaginary_part(a), imaginary_part(b)))


@lowlevel
def complex_subtract(a: value, b: value) -> value:
    re = float_sub(real_part(a), real_part(b))
    return new_complex(re, float_sub(imaginary_part(a), imaginary_part(b)))


@lowlevel
def complex_multiply(a: value, b: value) -> value:
    x = real_part(a)
    x_im = imaginary_part(a)
    y = real_part(b)
    y_im = imaginary_part(b)
    re = float_sub(float_mul(x, y), float_mul(x_im, y_im))
    return new_complex(re, float_add(float_mul(x, y_im), float_mul(x_im, y)))


@lowlevel
def complex_divide(a: value, b: value) -> value:
    if is_complex_zero(b):
        raise ZeroDivisionError("complex division by zero")
    return quotient(real_part(a), imaginary_part(a), real_part(b), imaginary_part(b))


@lowlevel
def quotient(x: word, x_im: word, y: word, y_im: word) -> value:
    """(x + x_im·j) / (y + y_im·j), the divisor not zero: with the ratio of its parts, so that no square overflows."""
    size = y & MAGNITUDE
    size_im = y_im & MAGNITUDE
    if float_le(size_im, size):
        ratio = float_div(y_im, y)
        divisor = float_add(y, float_mul(y_im, ratio))
        re = float_div(float_add(x, float_mul(x_im, ratio)), divisor)
        return new_complex(re, float_div(float_sub(x_im, float_mul(x, ratio)), divisor))
    if float_le(size, size_im):
        ratio = float_div(y, y_im)
        divisor = float_add(float_mul(y, ratio), y_im)
        re = float_div(float_add(float_mul(x, ratio), x_im), divisor)
        return new_complex(re, float_div(float_sub(float_mul(x_im, ratio), x), divisor))
    return new_complex(NAN, NAN)


@lowlevel
def complex_negative(o: value) -> value:
    return new_complex(negated(real_part(o)), negated(imaginary_part(o)))


@lowlevel
def is_complex_zero(o: value) -> word:
    """Whether a number is 0."""
    return float_eq(real_part(o), 0) and float_eq(imaginary_part(o), 0)


@lowlevel
def equal_complex(a: value, b: value) -> word:
    """a == b of two numbers, one of them complex; ints of any size compare exactly."""
    if not is_complex(a):
        return equal_complex(b, a)
    if is_complex(b):
        return float_eq(real_part(a), real_part(b)) and float_eq(imaginary_part(a), imaginary_part(b))
    return float_eq(imaginary_part(a), 0) and order_reals(as_value(real_part(a)), b, EQUAL)


@lowlevel
def complex_absolute(o: value) -> value:
    """abs(o)."""
    x = real_part(o)
    y = imaginary_part(o)
    result = distance(x, y)
    if result == INFINITY and is_finite(x) and is_finite(y):
        raise OverflowError("absolute value too large")
    return as_value(result)


@lowlevel
def distance(x: word, y: word) -> word:
    """√(x² + y²), rounded once; infinite where a part is, even if the other is no number."""
    x = x & MAGNITUDE
    y = y & MAGNITUDE
    if x == INFINITY or y == INFINITY:
        return INFINITY
    if is_nan(x) or is_nan(y):
        return NAN
    largest = y if float_lt(x, y) else x
    if largest == 0:
        return 0
    shift = exponent_for_squares(largest)
    scale = power_of_two_float(shift)
    x = float_mul(x, scale)
    y = float_mul(y, scale)
    pair_product(x, 0, x, 0)
    square = pair_high()
    square_low = pair_low()
    pair_product(y, 0, y, 0)
    pair_add(pair_high(), pair_low(), square, square_low)
    pair_root(pair_high(), pair_low())
    return scaled_float(pair_high(), pair_low(), -shift)


@method("complex", "conjugate", 0, 0)
@lowlevel
def complex_conjugate(self: value) -> value:
    return new_complex(real_part(self), negated(imaginary_part(self)))


@method("complex", "__complex__", 0, 0)
@lowlevel
def complex_itself(self: value) -> value:
    return self
