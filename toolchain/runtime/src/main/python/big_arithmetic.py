"""Sums, differences and products of ints of any size."""

from lowlevel import is_int, lowlevel, mulh, untag_int, value, word
from big_limbs import add_limbs, copy_limbs, subtract_limbs
from big_multiply import multiply_limbs
from bigints import compare_limbs, finished, is_big, is_negative, limb_count, limbs_of, new_wide
from bigints import wide_of_word
from integers import is_number, make_int, number


@lowlevel
def is_integer(o: value) -> word:
    """Whether it is an int of any size, or a bool."""
    return is_number(o) or is_big(o)


@lowlevel
def is_int_zero(o: value) -> word:
    """Whether an int or a bool is 0."""
    return is_number(o) and number(o) == 0


@lowlevel
def wide(o: value) -> value:
    """The wide int of an int or a bool."""
    return o if is_big(o) else wide_of_word(number(o))


@lowlevel
def int_add(a: value, b: value) -> value:
    if is_number(a) and is_number(b):
        return make_int(number(a) + number(b))
    x = wide(a)
    y = wide(b)
    return add_signed(x, y, is_negative(y))


@lowlevel
def int_subtract(a: value, b: value) -> value:
    if is_number(a) and is_number(b):
        return make_int(number(a) - number(b))
    x = wide(a)
    y = wide(b)
    return add_signed(x, y, not is_negative(y))


@lowlevel
def int_negative(a: value) -> value:
    if is_number(a):
        return make_int(-number(a))
    count = limb_count(a)
    result = new_wide(count)
    copy_limbs(limbs_of(result), limbs_of(a), count)
    return finished(result, not is_negative(a))


@lowlevel
def int_absolute(a: value) -> value:
    if is_number(a):
        n = number(a)
        return make_int(-n if n < 0 else n)
    return int_negative(a) if is_negative(a) else a


@lowlevel
def add_signed(a: value, b: value, negative: word) -> value:
    """a + b of wide ints, b with the sign given."""
    m = limb_count(a)
    n = limb_count(b)
    if is_negative(a) == negative:
        if m < n:
            result = new_wide(n + 1)
            add_limbs(limbs_of(result), limbs_of(b), n, limbs_of(a), m)
        else:
            result = new_wide(m + 1)
            add_limbs(limbs_of(result), limbs_of(a), m, limbs_of(b), n)
        return finished(result, negative)
    order = compare_limbs(limbs_of(a), m, limbs_of(b), n)
    if order < 0:
        result = new_wide(n)
        subtract_limbs(limbs_of(result), limbs_of(b), n, limbs_of(a), m)
        return finished(result, negative)
    result = new_wide(m)
    subtract_limbs(limbs_of(result), limbs_of(a), m, limbs_of(b), n)
    return finished(result, is_negative(a))


@lowlevel
def int_multiply(a: value, b: value) -> value:
    if is_int(a) and is_int(b):
        x = untag_int(a)
        y = untag_int(b)
        if mulh(x, y) == x * y >> 63:
            return make_int(x * y)
    x_wide = wide(a)
    y_wide = wide(b)
    m = limb_count(x_wide)
    n = limb_count(y_wide)
    # two more than the product has: it is made in words
    result = new_wide(m + n + 2)
    if m < n:
        multiply_limbs(limbs_of(result), limbs_of(y_wide), n, limbs_of(x_wide), m)
    else:
        multiply_limbs(limbs_of(result), limbs_of(x_wide), m, limbs_of(y_wide), n)
    return finished(result, is_negative(x_wide) != is_negative(y_wide))
