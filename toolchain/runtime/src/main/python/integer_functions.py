"""Functions of the module math whose results are ints."""

from lowlevel import as_word, exported, is_float, load_value, lowlevel, rem, tag_int, unbound, value, word
from big_arithmetic import int_absolute, int_add, is_integer
from big_bitwise import int_shift_left, int_shift_right
from big_division import int_floor_divide, int_modulo
from big_power import is_below_zero
from bigints import is_big, wide_bits
from big_arithmetic import wide
from callbacks import call_1
from class_layout import is_instance
from classes import special
from compare import LT, compare
from errors import type_error
from exact_floats import int_of_float
from floats import float_floor, is_finite, negated
from integers import make_bool, number
from special_methods import special_index
from subclasses import plain_of


@exported("_is_int", 1, 1)
@lowlevel
def is_int(o: value) -> value:
    return make_bool(is_integer(plain_of(o)))


@exported("_index", 1, 1)
@lowlevel
def as_index(o: value) -> value:
    """The int that an int or a bool is."""
    if is_instance(o):
        o = special_index(o)
    if is_big(o):
        return o
    if not is_integer(o):
        return type_error("'", o, "' object cannot be interpreted as an integer")
    return tag_int(number(o))


@exported("floor", 1, 1)
@lowlevel
def math_floor(o: value) -> value:
    f = special(o, "__floor__")
    if f is not unbound:
        return call_1(f, o)
    o = plain_of(o)
    if is_float(o):
        x = as_word(o)
        return int_of_float(float_floor(x) if is_finite(x) else x)
    return real_integer(o)


@exported("ceil", 1, 1)
@lowlevel
def math_ceil(o: value) -> value:
    f = special(o, "__ceil__")
    if f is not unbound:
        return call_1(f, o)
    o = plain_of(o)
    if is_float(o):
        x = as_word(o)
        return int_of_float(negated(float_floor(negated(x))) if is_finite(x) else x)
    return real_integer(o)


@exported("trunc", 1, 1)
@lowlevel
def math_trunc(o: value) -> value:
    f = special(o, "__trunc__")
    if f is not unbound:
        return call_1(f, o)
    plain = plain_of(o)
    if is_float(plain) or is_integer(plain):
        o = plain
    if is_float(o):
        return int_of_float(as_word(o))
    if not is_integer(o):
        return type_error("type ", o, " doesn't define __trunc__ method")
    return as_index(o)


@lowlevel
def real_integer(o: value) -> value:
    if not is_integer(o):
        return type_error("must be real number, not ", o, "")
    return as_index(o)


@exported("gcd", 0, -1)
@lowlevel
def math_gcd(count: word, items: word) -> value:
    result = tag_int(0)
    for i in range(count):
        result = common_divisor(result, int_absolute(as_index(load_value(items + i * 8))))
    return result


@lowlevel
def common_divisor(a: value, b: value) -> value:
    """Euclid's algorithm for numbers that are not negative."""
    while is_big(a) or is_big(b):
        if b is tag_int(0):
            return a
        rest = int_modulo(a, b)
        a = b
        b = rest
    m = number(a)
    n = number(b)
    while n:
        rest_word = rem(m, n)
        m = n
        n = rest_word
    return tag_int(m)


@exported("isqrt", 1, 1)
@lowlevel
def math_isqrt(o: value) -> value:
    """⌊√o⌋ by Newton's method from above."""
    n = as_index(o)
    if is_below_zero(n):
        raise ValueError("isqrt() argument must be nonnegative")
    if n is tag_int(0):
        return n
    x = int_shift_left(tag_int(1), tag_int((wide_bits(wide(n)) + 1) >> 1))
    y = better_root(n, x)
    while compare(y, x, LT):
        x = y
        y = better_root(n, x)
    return x


@lowlevel
def better_root(n: value, x: value) -> value:
    return int_shift_right(int_add(x, int_floor_divide(n, x)), tag_int(1))


@exported("bit_length", 1, 1)
@lowlevel
def bit_length_of(o: value) -> value:
    """Bits of |o|."""
    return tag_int(wide_bits(wide(o)))
