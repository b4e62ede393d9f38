"""Limbs side by side in memory: copies, sums, differences."""

from lowlevel import load_u32, lowlevel, shr, store_32, word


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
def clear_limbs(target: word, count: word) -> None:
    end = target + count * 4
    while target < end:
        store_32(target, 0)
        target += 4
