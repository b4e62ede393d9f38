"""Arithmetic of small ints beyond the machine's: Python's rounding, the 48-bit limit, powers, shifts."""

from lowlevel import div, fits_int, is_bool, is_int, lowlevel, mulh, rem, tag_int, untag_int, value, word
from errors import type_error

TOO_LARGE = "int too large: Taipan's ints have 48 bits until big ints land"


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
    """The number of an int or a bool, else TypeError."""
    if not is_number(o):
        type_error("'", o, "' object cannot be interpreted as an integer")
    return number(o)


@lowlevel
def make_int(n: word) -> value:
    """The int of a word, or OverflowError."""
    if not fits_int(n):
        int_overflow()
    return tag_int(n)


@lowlevel
def int_overflow() -> None:
    raise OverflowError(TOO_LARGE)


@lowlevel
def make_bool(condition: word) -> value:
    return True if condition else False


@lowlevel
def multiply(a: word, b: word) -> value:
    """a × b, both within 48 bits."""
    product = a * b
    if mulh(a, b) != product >> 63:
        int_overflow()
    return make_int(product)


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
def shift_left(a: word, count: word) -> value:
    """a × 2^count."""
    if count < 0:
        raise ValueError("negative shift count")
    if a == 0:
        return tag_int(0)
    if count >= 48 or (a << (count + 16)) >> (count + 16) != a:
        int_overflow()
    return tag_int(a << count)


@lowlevel
def shift_right(a: word, count: word) -> value:
    """⌊a / 2^count⌋."""
    if count < 0:
        raise ValueError("negative shift count")
    return tag_int(a >> (count if count < 63 else 63))


@lowlevel
def power(base: word, exponent: word) -> value:
    """base to the power of exponent ≥ 0."""
    if base == 1 or exponent == 0:
        return tag_int(1)
    if base == 0:
        return tag_int(0)
    if base == -1:
        return tag_int(-1 if exponent & 1 else 1)
    if exponent >= 48:
        int_overflow()
    result = tag_int(base)
    for i in range(exponent - 1):
        result = multiply(untag_int(result), base)
    return result


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
