"""Methods of int, bool and float."""

from lowlevel import as_word, float_eq, float_of_int, load_u32, lowlevel, method, shr, store_value, tag_int, value
from big_arithmetic import wide
from big_bitwise import int_shift_left
from bigints import is_big, limb_count, limbs_of, wide_bits
from exact_floats import int_of_finite
from floats import FRACTION, HIDDEN, float_floor, is_finite, is_nan
from integers import make_bool, number
from layout import items_of
from string_repr import add_hex_digits
from text import add_char, add_int, add_text, begin_text, end_text
from tuples import new_tuple


@lowlevel
def pair_of(a: value, b: value) -> value:
    result = new_tuple(2)
    store_value(items_of(result), a)
    store_value(items_of(result) + 8, b)
    return result


@lowlevel
def plain_int(o: value) -> value:
    """The int that an int or a bool is."""
    return o if is_big(o) else tag_int(number(o))


@method("int", "bit_length", 0, 0)
@lowlevel
def int_bit_length(self: value) -> value:
    return tag_int(wide_bits(wide(self)))


@method("int", "bit_count", 0, 0)
@lowlevel
def int_bit_count(self: value) -> value:
    o = wide(self)
    count = 0
    for i in range(limb_count(o)):
        n = load_u32(limbs_of(o) + i * 4)
        while n:
            n = n & (n - 1)
            count += 1
    return tag_int(count)


@method("int", "as_integer_ratio", 0, 0)
@lowlevel
def int_ratio(self: value) -> value:
    return pair_of(plain_int(self), tag_int(1))


@method("int", "conjugate", 0, 0)
@lowlevel
def int_conjugate(self: value) -> value:
    return plain_int(self)


@method("int", "is_integer", 0, 0)
@lowlevel
def int_is_integer(self: value) -> value:
    return True


@method("float", "is_integer", 0, 0)
@lowlevel
def float_is_integer(self: value) -> value:
    x = as_word(self)
    return make_bool(is_finite(x) and float_eq(float_floor(x), x))


@method("float", "conjugate", 0, 0)
@lowlevel
def float_conjugate(self: value) -> value:
    return self


@method("float", "as_integer_ratio", 0, 0)
@lowlevel
def float_ratio(self: value) -> value:
    """The smallest numerator and denominator."""
    x = as_word(self)
    if not is_finite(x):
        if is_nan(x):
            raise ValueError("cannot convert NaN to integer ratio")
        raise OverflowError("cannot convert Infinity to integer ratio")
    exponent = (shr(x, 52) & 0x7ff) - 1075
    n = x & FRACTION
    if exponent == -1075:
        exponent = -1074
    else:
        n = n | HIDDEN
    if n == 0:
        return pair_of(tag_int(0), tag_int(1))
    while (n & 1) == 0:
        n = n >> 1
        exponent += 1
    if exponent >= 0:
        return pair_of(int_of_finite(x), tag_int(1))
    numerator = int_of_finite(float_of_int(-n if x < 0 else n))
    return pair_of(numerator, int_shift_left(tag_int(1), tag_int(-exponent)))


@method("float", "hex", 0, 0)
@lowlevel
def float_hex(self: value) -> value:
    x = as_word(self)
    start = begin_text()
    if x < 0 and not is_nan(x):
        add_char(ord("-"))
    if not is_finite(x):
        add_text("nan" if is_nan(x) else "inf")
        return end_text(start)
    exponent = shr(x, 52) & 0x7ff
    if x << 1 == 0:
        add_text("0x0.0p+0")
        return end_text(start)
    add_text("0x1." if exponent else "0x0.")
    add_hex_digits(x & FRACTION, 13)
    exponent = exponent - 1023 if exponent else -1022
    add_text("p+" if exponent >= 0 else "p")
    add_int(exponent)
    return end_text(start)
