"""Sums, differences and products of ints of any size.

Products of long numbers: Karatsuba's method (D. Knuth, The Art of Computer Programming, volume 2, 4.3.3).
"""

from lowlevel import is_int, load_u32, lowlevel, mulh, shr, store_32, untag_int, value, word
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
def copy_limbs(target: word, source: word, count: word) -> None:
    end = source + count * 4
    while source < end:
        store_32(target, load_u32(source))
        target += 4
        source += 4


@lowlevel
def add_limbs(target: word, p: word, m: word, q: word, n: word) -> None:
    """m + 1 limbs of the sum of m limbs and n ≤ m limbs."""
    carry = 0
    end = q + n * 4
    last = p + m * 4
    while q < end:
        carry += load_u32(p) + load_u32(q)
        store_32(target, carry)
        carry = shr(carry, 32)
        p += 4
        q += 4
        target += 4
    while p < last:
        carry += load_u32(p)
        store_32(target, carry)
        carry = shr(carry, 32)
        p += 4
        target += 4
    store_32(target, carry)


@lowlevel
def subtract_limbs(target: word, p: word, m: word, q: word, n: word) -> None:
    """m limbs of the difference of m limbs and n ≤ m limbs, which is not negative."""
    borrow = 0
    end = q + n * 4
    last = p + m * 4
    while q < end:
        borrow += load_u32(p) - load_u32(q)
        store_32(target, borrow)
        borrow = borrow >> 32
        p += 4
        q += 4
        target += 4
    while p < last:
        borrow += load_u32(p)
        store_32(target, borrow)
        borrow = borrow >> 32
        p += 4
        target += 4


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
    result = new_wide(m + n)
    if m < n:
        multiply_limbs(limbs_of(result), limbs_of(y_wide), n, limbs_of(x_wide), m)
    else:
        multiply_limbs(limbs_of(result), limbs_of(x_wide), m, limbs_of(y_wide), n)
    return finished(result, is_negative(x_wide) != is_negative(y_wide))


@lowlevel
def multiply_limbs(target: word, p: word, m: word, q: word, n: word) -> None:
    """m + n limbs of the product of m limbs and n limbs, row by row."""
    clear_limbs(target, m)
    end = q + n * 4
    while q < end:
        store_32(target + m * 4, add_row(target, p, m, load_u32(q)))
        q += 4
        target += 4


@lowlevel
def clear_limbs(target: word, count: word) -> None:
    end = target + count * 4
    while target < end:
        store_32(target, 0)
        target += 4


@lowlevel
def add_row(target: word, p: word, count: word, factor: word) -> word:
    """Adds `count` limbs times a limb to as many limbs; gives the carry."""
    carry = 0
    end = p + count * 4
    while p < end:
        carry += load_u32(p) * factor + load_u32(target)
        store_32(target, carry)
        carry = shr(carry, 32)
        p += 4
        target += 4
    return carry
