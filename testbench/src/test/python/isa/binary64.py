"""Double precision as IEEE 754-2019 defines it: exact rational numbers, rounded once.

Numbers are their 64-bit encodings; results come with the exception flags of fcsr.
"""

import math
from fractions import Fraction

NV, DZ, OF, UF, NX = 16, 8, 4, 2, 1
RNE, RTZ, RDN, RUP, RMM = range(5)
MODES = ["rne", "rtz", "rdn", "rup", "rmm"]

SIGN = 1 << 63
INFINITY = 0x7FF << 52
NAN = 0x7FF8 << 48  # the canonical NaN (unprivileged specification 20.3)
LARGEST = INFINITY - 1


def is_nan(x):
    return x & ~SIGN > INFINITY


def is_signaling(x):
    return is_nan(x) and not x >> 51 & 1


def is_infinite(x):
    return x & ~SIGN == INFINITY


def is_zero(x):
    return x & ~SIGN == 0


def negative(x):
    return x >> 63 == 1


def number(x):
    """The value of a finite encoding (3.4 of IEEE 754)."""
    exponent, fraction = x >> 52 & 0x7FF, x & (1 << 52) - 1
    significand = fraction + (1 << 52 if exponent else 0)
    value = Fraction(significand) * Fraction(2) ** (max(exponent, 1) - 1075)
    return -value if negative(x) else value


def away(value, mode, is_negative, floor):
    """Whether the integer below a positive value is rounded up."""
    rest = value - floor
    if rest == 0:
        return False
    if mode == RNE:
        return rest > Fraction(1, 2) or (rest == Fraction(1, 2) and floor % 2 == 1)
    if mode == RMM:
        return rest >= Fraction(1, 2)
    return {RTZ: False, RDN: is_negative, RUP: not is_negative}[mode]


def whole(value, mode):
    """A rational number rounded to an integer."""
    size = abs(value)
    floor = math.floor(size)
    result = floor + away(size, mode, value < 0, floor)
    return -result if value < 0 else result


def exponent_of(size):
    """The e with 2^e <= size < 2^(e+1)."""
    e = size.numerator.bit_length() - size.denominator.bit_length()
    return e if Fraction(2) ** e <= size else e - 1


def rounded(value, mode, sign_of_zero=False):
    """The encoding nearest to a rational number in the mode's sense, and the flags (7.4 to 7.6; tininess after rounding)."""
    if value == 0:
        return (SIGN if sign_of_zero else 0), 0
    is_negative, size = value < 0, abs(value)
    sign = SIGN if is_negative else 0
    e = exponent_of(size)
    step = Fraction(2) ** (e - 52)
    unbounded = (whole((size if not is_negative else -size) / step, mode)) * step
    quantum = Fraction(2) ** (max(e, -1022) - 52)
    result = abs(whole(value / quantum, mode)) * quantum
    inexact = NX if result != size else 0
    if abs(unbounded) >= Fraction(2) ** 1024:
        to_infinity = mode in (RNE, RMM) or mode == (RDN if is_negative else RUP)
        return sign | (INFINITY if to_infinity else LARGEST), OF | NX
    flags = inexact | (UF if inexact and abs(unbounded) < Fraction(2) ** -1022 else 0)
    return sign | encode(result), flags


def encode(size):
    """The encoding of a number that has one."""
    if size == 0:
        return 0
    e = max(exponent_of(size), -1022)
    significand = size / Fraction(2) ** (e - 52)
    assert significand.denominator == 1
    return (e + 1022 << 52) + significand.numerator if significand >= 1 << 52 else significand.numerator


def not_a_number(*operands):
    """6.2: the result is the canonical NaN; a signaling operand is an invalid operation."""
    return NAN, NV if any(map(is_signaling, operands)) else 0


def add(a, b, mode):
    if is_nan(a) or is_nan(b):
        return not_a_number(a, b)
    if is_infinite(a) or is_infinite(b):
        if is_infinite(a) and is_infinite(b) and a != b:
            return NAN, NV
        return (a if is_infinite(a) else b), 0
    return total(number(a), negative(a), number(b), negative(b), mode)


def total(x, x_negative, y, y_negative, mode):
    """6.3: an exact zero sum of unlike signs is -0 only when rounding down."""
    zero = x_negative if x == 0 and y == 0 and x_negative == y_negative else mode == RDN
    return rounded(x + y, mode, zero)


def subtract(a, b, mode):
    return add(a, b ^ SIGN, mode) if not is_nan(b) else not_a_number(a, b)


def multiply(a, b, mode):
    sign = negative(a) != negative(b)
    if is_nan(a) or is_nan(b):
        return not_a_number(a, b)
    if is_infinite(a) or is_infinite(b):
        return (NAN, NV) if is_zero(a) or is_zero(b) else (INFINITY | (SIGN if sign else 0), 0)
    return rounded(number(a) * number(b), mode, sign)


def divide(a, b, mode):
    sign = SIGN if negative(a) != negative(b) else 0
    if is_nan(a) or is_nan(b):
        return not_a_number(a, b)
    if is_infinite(a):
        return (NAN, NV) if is_infinite(b) else (sign | INFINITY, 0)
    if is_infinite(b):
        return sign, 0
    if is_zero(b):
        return (NAN, NV) if is_zero(a) else (sign | INFINITY, DZ)
    return rounded(number(a) / number(b), mode, sign != 0)


def root(a, mode):
    if is_nan(a):
        return not_a_number(a)
    if is_zero(a) or a == INFINITY:
        return a, 0
    if negative(a):
        return NAN, NV
    value = number(a)
    scale = 2200  # even, so that the root of 2^scale is exact, and the integer root has hundreds of bits
    scaled = value * Fraction(2) ** scale
    below = math.isqrt(scaled.numerator)
    # Not exact: a number strictly between two neighbours rounds as the root does.
    exact = Fraction(below) if below * below == scaled.numerator else Fraction(2 * below + 1, 2)
    return rounded(exact / Fraction(2) ** (scale // 2), mode)


def fused(a, b, c, mode):
    """a * b + c, rounded once; infinity times zero is invalid whatever c is (unprivileged specification 20.6)."""
    invalid = (is_infinite(a) and is_zero(b)) or (is_zero(a) and is_infinite(b))
    if is_nan(a) or is_nan(b) or is_nan(c) or invalid:
        return NAN, NV if invalid or any(map(is_signaling, (a, b, c))) else 0
    sign = negative(a) != negative(b)
    if is_infinite(a) or is_infinite(b):
        product = INFINITY | (SIGN if sign else 0)
        return (NAN, NV) if is_infinite(c) and c != product else (product, 0)
    if is_infinite(c):
        return c, 0
    return total(number(a) * number(b), sign, number(c), negative(c), mode)


def below(a, b):
    """-0 < +0, as minimum and maximum order them."""
    def key(x):
        return -(x & ~SIGN) - 1 if negative(x) else x

    return key(a) < key(b)


def choose(a, b, smaller):
    """20.6: minimumNumber and maximumNumber of IEEE 754-2019, 9.6."""
    flags = NV if is_signaling(a) or is_signaling(b) else 0
    if is_nan(a) and is_nan(b):
        return NAN, flags
    if is_nan(a) or is_nan(b):
        return (b if is_nan(a) else a), flags
    return (a if below(a, b) == smaller else b), flags


def compare(a, b, holds, quiet):
    """20.8: feq is quiet, flt and fle are signaling; with a NaN the result is 0."""
    if is_nan(a) or is_nan(b):
        return 0, NV if not quiet or is_signaling(a) or is_signaling(b) else 0

    def value(x):
        return (-1 if negative(x) else 1) * math.inf if is_infinite(x) else number(x)

    return int(holds(value(a), value(b))), 0


def classify(a):
    """20.9, table 30."""
    exponent, fraction = a >> 52 & 0x7FF, a & (1 << 52) - 1
    if is_nan(a):
        return 1 << (8 if is_signaling(a) else 9)
    if exponent == 0x7FF:
        kind = 0
    elif exponent:
        kind = 1
    else:
        kind = 2 if fraction else 3
    return 1 << (kind if negative(a) else 7 - kind)


def to_integer(a, low, high, mode):
    """20.7: out of range and NaN give the nearest end (NaN the upper) and the invalid flag alone."""
    if is_nan(a):
        return high, NV
    if is_infinite(a):
        return (low if negative(a) else high), NV
    value = number(a)
    result = whole(value, mode)
    if not low <= result <= high:
        return (low if result < low else high), NV
    return result, NX if result != value else 0
