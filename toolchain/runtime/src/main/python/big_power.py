"""Powers of ints of any size, and modular ones."""

from lowlevel import is_int, load_u32, lowlevel, shr, tag_int, untag_int, value, word
from big_arithmetic import int_absolute, int_multiply, int_negative, int_subtract, wide
from big_bitwise import int_shift_left
from big_division import int_floor_divide, int_modulo
from bigints import is_big, is_negative, limbs_of, wide_bits
from integers import number, power_modulo


@lowlevel
def int_power(a: value, b: value) -> value:
    """a to the power of b ≥ 0."""
    if b is tag_int(0) or b is False:
        return tag_int(1)
    if is_int(a):
        n = untag_int(a)
        if n == 0 or n == 1:
            return a
        if n == -1:
            return tag_int(1) if is_even(b) else a
        if n == 2:
            return int_shift_left(tag_int(1), b)
    elif not is_big(a):
        return tag_int(number(a))
    if is_big(b):
        raise MemoryError
    exponent = number(b)
    # from the top bit of the exponent on
    bit = 1
    while bit << 1 <= exponent:
        bit = bit << 1
    result = a
    while bit > 1:
        bit = bit >> 1
        result = int_multiply(result, result)
        if exponent & bit:
            result = int_multiply(result, a)
    return result


@lowlevel
def is_even(o: value) -> word:
    if is_big(o):
        return (load_u32(limbs_of(o)) & 1) == 0
    return (number(o) & 1) == 0


@lowlevel
def is_below_zero(o: value) -> word:
    """Whether an int or a bool is negative."""
    return is_negative(o) if is_big(o) else number(o) < 0


@lowlevel
def int_power_modulo(base: value, exponent: value, modulus: value) -> value:
    """pow() with three arguments: the sign is that of the modulus."""
    if not (is_big(base) or is_big(exponent) or is_big(modulus)):
        return power_modulo(number(base), number(exponent), number(modulus))
    if not is_big(modulus) and number(modulus) == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    size = int_absolute(modulus)
    factor = int_modulo(base, size)
    count = exponent
    if is_below_zero(exponent):
        factor = int_inverse(factor, size)
        count = int_negative(exponent)
    bits = wide(count)
    result = int_modulo(tag_int(1), size)
    i = wide_bits(bits)
    while i > 0:
        i -= 1
        result = int_modulo(int_multiply(result, result), size)
        if shr(load_u32(limbs_of(bits) + (i >> 5) * 4), i & 31) & 1:
            result = int_modulo(int_multiply(result, factor), size)
    return int_modulo(result, modulus)


@lowlevel
def int_inverse(a: value, modulus: value) -> value:
    """The inverse of 0 ≤ a < modulus, by Euclid's algorithm."""
    r = modulus
    next_r = a
    t = tag_int(0)
    next_t = tag_int(1)
    while next_r is not tag_int(0):
        q = int_floor_divide(r, next_r)
        last = next_r
        next_r = int_subtract(r, int_multiply(q, next_r))
        r = last
        last = next_t
        next_t = int_subtract(t, int_multiply(q, next_t))
        t = last
    if r is not tag_int(1):
        raise ValueError("base is not invertible for the given modulus")
    return int_modulo(t, modulus)
