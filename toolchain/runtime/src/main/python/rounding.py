"""round()."""

from lowlevel import as_value, as_word, builtin, float_add, float_sub, is_float, lowlevel, tag_int, unbound, value, word
from conversions import int_of_float
from errors import type_error
from float_digits import decimal_point, digits_found, find_rounded
from float_parse import scaled, set_digits
from floats import INTEGRAL, MAGNITUDE, SIGN, is_finite
from integers import index_word, is_number, make_int, modulo, number


@builtin(1, 2)
@lowlevel
def builtin_round(o: value, digits: value) -> value:
    if is_float(o):
        if digits is unbound or digits is None:
            return int_of_float(round_to_even(as_word(o)))
        return as_value(round_to_digits(as_word(o), index_word(digits)))
    if not is_number(o):
        return type_error("type ", o, " doesn't define __round__ method")
    if digits is unbound or digits is None or index_word(digits) >= 0:
        return tag_int(number(o))
    return round_int(number(o), -index_word(digits))


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
def round_int(n: word, zeros: word) -> value:
    """The nearest multiple of 10^zeros; of two the even one."""
    if zeros > 15:
        return tag_int(0)
    unit = 1
    for i in range(zeros):
        unit = unit * 10
    rest = modulo(n, unit)
    down = n - rest
    if rest + rest > unit or (rest + rest == unit and modulo(down, unit + unit)):
        down += unit
    return make_int(down)
