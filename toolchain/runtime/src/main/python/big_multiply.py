"""Products of limbs: row by row, of long numbers by A. Karatsuba's method (D. Knuth, The Art of Computer Programming,
volume 2, 4.3.3)."""

from lowlevel import load_u32, load_word, lowlevel, mulhu, shr, store_32, store_word, ult, word
from big_limbs import add_limbs, clear_limbs, subtract_limbs
from bigints import limbs_of, new_wide

# Fewer limbs than these are multiplied row by row.
FEW = 40


@lowlevel
def multiply_limbs(target: word, p: word, m: word, q: word, n: word) -> None:
    """m + n limbs, and two zeros, of the product of m limbs and n ≤ m limbs, in whole words with zeros at the end."""
    if n < FEW:
        multiply_words(target, p, (m + 1) >> 1, q, (n + 1) >> 1)
        if (m ^ n) & 1:
            store_32(target + (m + n + 1) * 4, 0)
        elif (m & 1) == 0:
            store_word(target + (m + n) * 4, 0)
        return
    store_32(target + (m + n) * 4, 0)
    store_32(target + (m + n + 1) * 4, 0)
    # two products of n limbs, and what the halves need
    scratch = limbs_of(new_wide(n * 8 + 512))
    clear_limbs(target, m + n)
    part = 0
    while part + n <= m:
        multiply_halves(scratch, p + part * 4, q, n, scratch + n * 8)
        add_into(target + part * 4, scratch, n * 2)
        part += n
    if part < m:
        rest = limbs_of(new_wide(m - part + n + 2))
        if m - part < FEW:
            multiply_rows(rest, q, n, p + part * 4, m - part)
        else:
            multiply_limbs(rest, q, n, p + part * 4, m - part)
        add_into(target + part * 4, rest, m - part + n)


@lowlevel
def multiply_halves(target: word, p: word, q: word, n: word, scratch: word) -> None:
    """2n limbs of the product of n limbs and n limbs: three products of halves."""
    if n < FEW:
        multiply_rows(target, p, n, q, n)
        return
    low = n >> 1
    high = n - low
    multiply_halves(target, p, q, low, scratch)
    multiply_halves(target + low * 8, p + low * 4, q + low * 4, high, scratch)
    a = scratch
    b = a + (high + 1) * 4
    both = b + (high + 1) * 4
    add_limbs(a, p + low * 4, high, p, low)
    add_limbs(b, q + low * 4, high, q, low)
    multiply_halves(both, a, b, high + 1, both + (high + 1) * 8)
    count = (high + 1) * 2
    subtract_limbs(both, both, count, target, low * 2)
    subtract_limbs(both, both, count, target + low * 8, high * 2)
    # the limbs at the top are 0 where they would not fit
    room = n * 2 - low
    add_into(target + low * 4, both, count if count < room else room)


@lowlevel
def add_into(target: word, p: word, count: word) -> None:
    """Adds limbs to a number that has room for the sum."""
    carry = 0
    end = p + count * 4
    while p < end:
        carry += load_u32(target) + load_u32(p)
        store_32(target, carry)
        carry = shr(carry, 32)
        p += 4
        target += 4
    while carry:
        carry += load_u32(target)
        store_32(target, carry)
        carry = shr(carry, 32)
        target += 4


@lowlevel
def multiply_words(target: word, p: word, m: word, q: word, n: word) -> None:
    """m + n words of the product of m words and n words, row by row."""
    clear_limbs(target, m * 2)
    end = q + n * 8
    while q < end:
        store_word(target + m * 8, add_word_row(target, p, p + m * 8, load_word(q)))
        q += 8
        target += 8


@lowlevel
def add_word_row(target: word, p: word, end: word, factor: word) -> word:
    """Adds the words from p to end times a word to as many words; gives the carry."""
    carry = 0
    while p < end:
        n = load_word(p)
        low = n * factor
        sum = low + carry
        carry = mulhu(n, factor) + ult(sum, low)
        low = sum + load_word(target)
        store_word(target, low)
        carry += ult(low, sum)
        p += 8
        target += 8
    return carry


@lowlevel
def multiply_rows(target: word, p: word, m: word, q: word, n: word) -> None:
    """m + n limbs of the product of m limbs and n limbs, row by row."""
    clear_limbs(target, m)
    end = q + n * 4
    while q < end:
        store_32(target + m * 4, add_row(target, p, m, load_u32(q)))
        q += 4
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
