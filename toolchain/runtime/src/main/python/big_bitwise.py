"""Shifts and logical operations on ints of any size, negative ones in two's complement without end."""

from lowlevel import load_u32, lowlevel, store_32, tag_int, value, word
from big_arithmetic import int_subtract, wide
from big_division import shift_down, shift_up
from big_limbs import clear_limbs, copy_limbs
from bigints import finished, is_big, is_negative, limb_count, limbs_of, new_wide
from integers import is_number, number

AND = 0
OR = 1
XOR = 2


@lowlevel
def int_shift_left(a: value, b: value) -> value:
    """a × 2^b."""
    if is_big(b):
        if is_negative(b):
            return negative_count()
        if a is tag_int(0) or a is False:
            return tag_int(0)
        raise OverflowError("too many digits in integer")
    count = number(b)
    if count < 0:
        return negative_count()
    if is_number(a):
        n = number(a)
        if n == 0 or (count < 48 and (n << (count + 16)) >> (count + 16) == n):
            return tag_int(n << count)
    x = wide(a)
    size = limb_count(x)
    zeros = count >> 5
    result = new_wide(zeros + size + 1)
    p = limbs_of(result)
    clear_limbs(p, zeros)
    store_32(p + (zeros + size) * 4, shift_up(p + zeros * 4, limbs_of(x), size, count & 31))
    return finished(result, is_negative(x))


@lowlevel
def negative_count() -> value:
    raise ValueError("negative shift count")


@lowlevel
def int_shift_right(a: value, b: value) -> value:
    """⌊a / 2^b⌋."""
    if is_big(b):
        if is_negative(b):
            return negative_count()
        count = 1 << 47
    else:
        count = number(b)
    if count < 0:
        return negative_count()
    if is_number(a):
        return tag_int(number(a) >> (count if count < 63 else 63))
    lost = count >> 5
    size = limb_count(a) - lost
    if size <= 0:
        return tag_int(-1 if is_negative(a) else 0)
    p = limbs_of(a)
    result = new_wide(size)
    rest = shift_down(limbs_of(result), p + lost * 4, size, count & 31)
    if is_negative(a):
        while lost > 0:
            lost -= 1
            rest = rest | load_u32(p + lost * 4)
        shifted = finished(result, 1)
        return int_subtract(shifted, tag_int(1)) if rest else shifted
    return finished(result, 0)


@lowlevel
def int_logical(a: value, b: value, operator: word) -> value:
    """a & b, a | b, a ^ b."""
    x = wide(a)
    y = wide(b)
    if limb_count(x) < limb_count(y):
        x = y
        y = wide(a)
    if is_negative(x) or is_negative(y):
        return logical_signed(x, y, operator)
    m = limb_count(x)
    n = limb_count(y)
    if operator == AND:
        result = new_wide(n)
    else:
        result = new_wide(m)
        copy_limbs(limbs_of(result) + n * 4, limbs_of(x) + n * 4, m - n)
    combine(limbs_of(result), limbs_of(x), limbs_of(y), n, operator)
    return finished(result, 0)


@lowlevel
def logical_signed(x: value, y: value, operator: word) -> value:
    """The same where one is negative; y has no more limbs than x."""
    count = limb_count(x) + 1
    result = new_wide(count)
    p = limbs_of(result)
    complement(p, x, count)
    other = new_wide(count)
    complement(limbs_of(other), y, count)
    combine(p, p, limbs_of(other), count, operator)
    if load_u32(p + count * 4 - 4) >> 31:
        negate_limbs(p, p, count, count)
        return finished(result, 1)
    return finished(result, 0)


@lowlevel
def complement(target: word, o: value, count: word) -> None:
    """`count` limbs of a wide int in two's complement."""
    size = limb_count(o)
    if is_negative(o):
        negate_limbs(target, limbs_of(o), size, count)
    else:
        copy_limbs(target, limbs_of(o), size)
        clear_limbs(target + size * 4, count - size)


@lowlevel
def negate_limbs(target: word, p: word, size: word, count: word) -> None:
    """`count` limbs of 0 minus `size` limbs. Source and target may be the same."""
    borrow = 0
    for i in range(count):
        if i < size:
            borrow -= load_u32(p + i * 4)
        store_32(target + i * 4, borrow)
        borrow = borrow >> 32


@lowlevel
def combine(target: word, p: word, q: word, count: word, operator: word) -> None:
    for i in range(count):
        a = load_u32(p + i * 4)
        b = load_u32(q + i * 4)
        if operator == AND:
            c = a & b
        elif operator == OR:
            c = a | b
        else:
            c = a ^ b
        store_32(target + i * 4, c)


@lowlevel
def int_invert(a: value) -> value:
    """−a − 1."""
    if is_number(a):
        return tag_int(~number(a))
    return int_subtract(tag_int(-1), a)
