"""Arithmetic of small ints beyond the machine's: Python's rounding, modular powers."""

from lowlevel import div, fits_int, is_bool, is_int, lowlevel, rem, tag_int, untag_int, value, word
from bigints import is_big, is_negative, limb_count, low_word, wide_of_word
from class_layout import is_instance
from errors import type_error
from special_methods import special_index


@lowlevel
def is_number(o: value) -> word:
    """Whether it is an int or a bool."""
    return is_int(o) or is_bool(o)


@lowlevel
def number(o: value) -> word:
    """The number of an int or a bool."""
    return untag_int(o) if is_int(o) else o is True


@lowlevel
def index_word(o: value) -> word:
    """The number of an int or a bool that fits a word, else OverflowError or TypeError."""
    if is_big(o):
        return signed_word(o)
    if is_instance(o):
        o = special_index(o)
        if is_big(o):
            return signed_word(o)
    if not is_number(o):
        type_error("'", o, "' object cannot be interpreted as an integer")
    return number(o)


@lowlevel
def clamped_word(o: value) -> word:
    """The number of an int or a bool, or one that is larger than any index, with its sign."""
    if is_big(o):
        return -(1 << 60) if is_negative(o) else 1 << 60
    return number(o)


@lowlevel
def clamped_index(o: value) -> word:
    """The same, or TypeError."""
    if is_instance(o):
        o = special_index(o)
    return clamped_word(o) if is_big(o) else index_word(o)


@lowlevel
def signed_word(o: value) -> word:
    """The number of a BIG_INT that fits a word, else OverflowError."""
    n = low_word(o, limb_count(o))
    signed = -n if is_negative(o) else n
    if limb_count(o) > 2 or (signed < 0) != is_negative(o):
        raise OverflowError("Python int too large to convert to C ssize_t")
    return signed


@lowlevel
def small_word(o: value) -> word:
    """The same for numbers that must fit a small int."""
    if is_big(o):
        raise OverflowError("a range of ints beyond 48 bits is not supported (taipan)")
    return index_word(o)


@lowlevel
def make_int(n: word) -> value:
    """The int of a word."""
    return tag_int(n) if fits_int(n) else wide_of_word(n)


@lowlevel
def make_bool(condition: word) -> value:
    return True if condition else False


@lowlevel
def floor_divide(a: word, b: word) -> word:
    """⌊a / b⌋, b not 0."""
    quotient = div(a, b)
    return quotient - 1 if ((a ^ b) < 0 and quotient * b != a) else quotient


@lowlevel
def modulo(a: word, b: word) -> word:
    """a − b × ⌊a / b⌋, with the sign of b; b not 0."""
    remainder = rem(a, b)
    return remainder + b if (remainder and (remainder ^ b) < 0) else remainder


@lowlevel
def multiply_modulo(a: word, b: word, modulus: word) -> word:
    """a × b mod modulus for 0 ≤ a, b < modulus < 2⁴⁷: 16 bits of b at a time, so that nothing exceeds 63 bits."""
    result = rem(a * (b >> 32), modulus)
    result = rem(result << 16, modulus)
    result = rem(result + rem(a * (b >> 16 & 0xffff), modulus), modulus)
    result = rem(result << 16, modulus)
    return rem(result + rem(a * (b & 0xffff), modulus), modulus)


@lowlevel
def power_modulo(base: word, exponent: word, modulus: word) -> value:
    """base to the power of exponent modulo modulus, with the sign of modulus (pow with three arguments)."""
    if modulus == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    size = -modulus if modulus < 0 else modulus
    factor = modulo(base, size)
    if exponent < 0:
        factor = inverse(factor, size)
        exponent = -exponent
    result = 0 if size == 1 else 1
    while exponent:
        if exponent & 1:
            result = multiply_modulo(result, factor, size)
        factor = multiply_modulo(factor, factor, size)
        exponent = exponent >> 1
    return tag_int(modulo(result, modulus))


@lowlevel
def inverse(a: word, modulus: word) -> word:
    """The inverse of 0 ≤ a < modulus, by Euclid's algorithm."""
    r = modulus
    next_r = a
    t = 0
    next_t = 1
    while next_r:
        q = div(r, next_r)
        last = next_r
        next_r = r - q * next_r
        r = last
        last = next_t
        next_t = t - q * next_t
        t = last
    if r != 1:
        raise ValueError("base is not invertible for the given modulus")
    return modulo(t, modulus)
