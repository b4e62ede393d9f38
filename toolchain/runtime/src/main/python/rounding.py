"""round()."""

from lowlevel import as_value, as_word, builtin, float_add, float_sub, is_float, lowlevel, tag_int, unbound, value
from lowlevel import word
from arithmetic import op_pos
from big_arithmetic import int_add, int_subtract, is_integer, wide
from big_division import int_modulo
from big_power import int_power
from bigints import compare_wide, wide_bits
from callbacks import call_1, call_2
from classes import special
from errors import type_error
from exact_floats import int_of_float
from float_digits import decimal_point, digits_found, find_rounded
from float_parse import scaled, set_digits
from floats import INTEGRAL, MAGNITUDE, SIGN, is_finite, is_real
from integers import clamped_index, make_int
from subclasses import plain_of


@builtin(1, 2, "number", "ndigits")
@lowlevel
def builtin_round(number: value, ndigits: value) -> value:
    if is_float(number):
        if ndigits is unbound or ndigits is None:
            return int_of_float(round_to_even(as_word(number)))
        return as_value(round_to_digits(as_word(number), clamped_index(ndigits)))
    if not is_integer(number):
        f = special(number, "__round__")
        if f is unbound:
            plain = plain_of(number)
            if is_real(plain):
                return builtin_round(plain, ndigits)
            return type_error("type ", number, " doesn't define __round__ method")
        return call_1(f, number) if ndigits is unbound else call_2(f, number, ndigits)
    if ndigits is unbound or ndigits is None or clamped_index(ndigits) >= 0:
        return op_pos(number)
    return round_int(number, -clamped_index(ndigits))


@lowlevel
def round_to_even(x: word) -> word:
    """The nearest integral float; of two the even one."""
    size = x & MAGNITUDE
    if size >= INTEGRAL:
        return x
    # 2^52 has no bits behind the point, so that the sum is rounded as wanted
    return float_sub(float_add(size, INTEGRAL), INTEGRAL) | (x & SIGN)


@lowlevel
def round_to_digits(x: word, decimals: word) -> word:
    """The float nearest to the decimal number with so many decimals that is nearest to x."""
    if not is_finite(x) or decimals > 323:
        return x
    if decimals < -308:
        return x & SIGN
    find_rounded(x & MAGNITUDE, decimals, 1)
    if digits_found() == 0:
        return x & SIGN
    result = scaled(set_digits(), decimal_point() - digits_found())
    if not is_finite(result):
        raise OverflowError("rounded value too large to represent")
    return result | (x & SIGN)


@lowlevel
def round_int(n: value, zeros: word) -> value:
    """The nearest multiple of 10^zeros; of two the even one."""
    # 33 bits are less than ten digits
    if zeros * 33 > wide_bits(wide(n)) * 10 + 66:
        return tag_int(0)
    unit = int_power(tag_int(10), make_int(zeros))
    rest = int_modulo(n, unit)
    down = int_subtract(n, rest)
    twice = int_add(rest, rest)
    order = compare_wide(wide(twice), wide(unit))
    if order > 0 or (order == 0 and int_modulo(down, int_add(unit, unit)) is not tag_int(0)):
        return int_add(down, unit)
    return down
