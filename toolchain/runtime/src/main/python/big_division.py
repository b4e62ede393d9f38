"""Quotients and remainders of ints of any size, rounded down (D. Knuth, The Art of Computer Programming, volume 2, 4.3.1 D)."""

from lowlevel import load_u32, lowlevel, shr, store_32, tag_int, udiv, ugt, value, word
from big_arithmetic import int_negative, int_subtract, wide
from big_limbs import copy_limbs
from bigints import LIMB, bits_of_limb, compare_limbs, finished, is_negative, limb_count, limbs_of, new_wide
from integers import floor_divide, is_number, make_int, modulo, number

# Results of the last division.
quotient: value = None
remainder_left: value = None


@lowlevel
def int_floor_divide(a: value, b: value) -> value:
    """⌊a / b⌋, b not 0."""
    if is_number(a) and is_number(b):
        return make_int(floor_divide(number(a), number(b)))
    divide_wide(wide(a), wide(b))
    return quotient


@lowlevel
def int_modulo(a: value, b: value) -> value:
    """a − b × ⌊a / b⌋, b not 0."""
    if is_number(a) and is_number(b):
        return tag_int(modulo(number(a), number(b)))
    divide_wide(wide(a), wide(b))
    return remainder_left


@lowlevel
def last_quotient() -> value:
    return quotient


@lowlevel
def last_remainder() -> value:
    return remainder_left


@lowlevel
def divide_wide(a: value, b: value) -> None:
    """The quotient, rounded down, and what is left, of wide ints; b not 0."""
    global quotient, remainder_left
    divide_magnitudes(a, b)
    if is_negative(a) != is_negative(b):
        quotient = int_negative(quotient)
        if remainder_left is not tag_int(0):
            quotient = int_subtract(quotient, tag_int(1))
            remainder_left = int_subtract(b, negative_if(remainder_left, is_negative(b)))
            return
    remainder_left = negative_if(remainder_left, is_negative(b))


@lowlevel
def negative_if(o: value, negative: word) -> value:
    return int_negative(o) if negative else o


@lowlevel
def divide_magnitudes(a: value, b: value) -> None:
    """The same of |a| and |b|."""
    global quotient, remainder_left
    m = limb_count(a)
    n = limb_count(b)
    if compare_limbs(limbs_of(a), m, limbs_of(b), n) < 0:
        rest = new_wide(m)
        copy_limbs(limbs_of(rest), limbs_of(a), m)
        quotient = tag_int(0)
        remainder_left = finished(rest, 0)
        return
    result = new_wide(m - n + 1)
    if n == 1:
        left = divide_by_limb(limbs_of(result), limbs_of(a), m, load_u32(limbs_of(b)))
        quotient = finished(result, 0)
        remainder_left = make_int(left)
        return
    # scaled so that the divisor's top bit is set
    shift = 32 - bits_of_limb(load_u32(limbs_of(b) + n * 4 - 4))
    divisor = new_wide(n)
    shift_up(limbs_of(divisor), limbs_of(b), n, shift)
    rest = new_wide(m + 1)
    store_32(limbs_of(rest) + m * 4, shift_up(limbs_of(rest), limbs_of(a), m, shift))
    divide_limbs(limbs_of(result), limbs_of(rest), m, limbs_of(divisor), n)
    quotient = finished(result, 0)
    shift_down(limbs_of(rest), limbs_of(rest), m + 1, shift)
    remainder_left = finished(rest, 0)


@lowlevel
def divide_by_limb(target: word, p: word, count: word, divisor: word) -> word:
    """`count` limbs of a quotient; gives the remainder. Source and target may be the same."""
    rest = 0
    i = count * 4
    while i > 0:
        i -= 4
        n = rest << 32 | load_u32(p + i)
        q = udiv(n, divisor)
        store_32(target + i, q)
        rest = n - q * divisor
    return rest


@lowlevel
def shift_up(target: word, p: word, count: word, bits: word) -> word:
    """`count` limbs times 2^bits, bits < 32; gives what goes beyond them."""
    carry = 0
    end = p + count * 4
    while p < end:
        n = load_u32(p) << bits | carry
        store_32(target, n)
        carry = shr(n, 32)
        p += 4
        target += 4
    return carry


@lowlevel
def shift_down(target: word, p: word, count: word, bits: word) -> word:
    """`count` limbs without their lowest bits < 32; gives those that were lost. Source and target may be the same."""
    above = 0
    i = count * 4
    n = 0
    while i > 0:
        i -= 4
        n = load_u32(p + i)
        store_32(target + i, (above << 32 | n) >> bits)
        above = n
    return n & ((1 << bits) - 1)


@lowlevel
def divide_limbs(target: word, rest: word, m: word, q: word, n: word) -> None:
    """Divides m + 1 limbs, which become the remainder, by n ≥ 2 limbs with the top bit set: m − n + 1 limbs of quotient."""
    first = load_u32(q + n * 4 - 4)
    second = load_u32(q + n * 4 - 8)
    j = m - n
    while j >= 0:
        p = rest + j * 4
        top = load_u32(p + n * 4) << 32 | load_u32(p + n * 4 - 4)
        digit = udiv(top, first)
        left = top - digit * first
        # at most two too large
        while left <= LIMB and (digit > LIMB or ugt(digit * second, left << 32 | load_u32(p + n * 4 - 8))):
            digit -= 1
            left += first
        if subtract_row(p, q, n, digit):
            digit -= 1
            add_back(p, q, n)
        store_32(target + j * 4, digit)
        j -= 1


@lowlevel
def subtract_row(p: word, q: word, count: word, factor: word) -> word:
    """Subtracts `count` limbs times a limb from `count` + 1 limbs; whether the result is negative."""
    carry = 0
    end = q + count * 4
    while q < end:
        product = load_u32(q) * factor + carry
        difference = load_u32(p) - (product & LIMB)
        store_32(p, difference)
        carry = shr(product, 32) + (difference < 0)
        p += 4
        q += 4
    last = load_u32(p) - carry
    store_32(p, last)
    return last < 0


@lowlevel
def add_back(p: word, q: word, count: word) -> None:
    """Adds `count` limbs to `count` + 1 limbs; what is carried out is lost."""
    carry = 0
    end = q + count * 4
    while q < end:
        carry += load_u32(p) + load_u32(q)
        store_32(p, carry)
        carry = shr(carry, 32)
        p += 4
        q += 4
    store_32(p, load_u32(p) + carry)
