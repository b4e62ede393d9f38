"""Non-negative integers of up to 4096 bits at fixed places in memory, for the digits of floats.

A number is its length in limbs, a word, and its limbs of 32 bits from the lowest on.
"""

from lowlevel import ARRAY
from lowlevel import address, alloc, load_u32, load_word, lowlevel, shr, store_32, store_word, value, word
from layout import ARRAY_ITEMS

LIMBS = 8
NUMBER_SIZE = 544
NUMBERS = 5
# behind the numbers: decimal digits, a byte each
DIGITS = 2720
MAX_DIGITS = 1200

big_memory: value = None


@lowlevel
def big_number(index: word) -> word:
    """The place of a number: 0 … 4; index 5 is that of the digits."""
    global big_memory
    if big_memory is None:
        big_memory = alloc(ARRAY, ARRAY_ITEMS + DIGITS + MAX_DIGITS)
    return address(big_memory) + ARRAY_ITEMS + index * NUMBER_SIZE


@lowlevel
def big_set(p: word, n: word) -> None:
    """p = n, an unsigned word."""
    store_32(p + LIMBS, n & 0xFFFFFFFF)
    store_32(p + LIMBS + 4, shr(n, 32))
    store_word(p, 2 if shr(n, 32) else (1 if n else 0))


@lowlevel
def big_multiply(p: word, factor: word, carry: word) -> None:
    """p = p × factor + carry, both below 2^32."""
    count = load_word(p)
    q = p + LIMBS
    end = q + count * 4
    while q < end:
        carry += load_u32(q) * factor
        store_32(q, carry & 0xFFFFFFFF)
        carry = shr(carry, 32)
        q += 4
    if carry:
        store_32(q, carry)
        store_word(p, count + 1)


@lowlevel
def big_shift(p: word, bits: word) -> None:
    """p = p × 2^bits."""
    big_multiply(p, 1 << (bits & 31), 0)
    limbs = bits >> 5
    count = load_word(p)
    if limbs and count:
        i = count - 1
        while i >= 0:
            store_32(p + LIMBS + (i + limbs) * 4, load_u32(p + LIMBS + i * 4))
            i -= 1
        for i in range(limbs):
            store_32(p + LIMBS + i * 4, 0)
        store_word(p, count + limbs)


@lowlevel
def big_scale(p: word, tens: word) -> None:
    """p = p × 10^tens."""
    while tens >= 9:
        big_multiply(p, 1000000000, 0)
        tens -= 9
    while tens > 0:
        big_multiply(p, 10, 0)
        tens -= 1


@lowlevel
def big_compare(p: word, q: word) -> word:
    """Related to 0 as p is to q."""
    i = load_word(p)
    if i != load_word(q):
        return i - load_word(q)
    while i:
        i -= 1
        difference = load_u32(p + LIMBS + i * 4) - load_u32(q + LIMBS + i * 4)
        if difference:
            return difference
    return 0


@lowlevel
def big_subtract(p: word, q: word) -> None:
    """p = p − q, which is not negative."""
    count = load_word(p)
    other = load_word(q)
    borrow = 0
    for i in range(count):
        n = load_u32(p + LIMBS + i * 4) + borrow
        if i < other:
            n -= load_u32(q + LIMBS + i * 4)
        store_32(p + LIMBS + i * 4, n & 0xFFFFFFFF)
        borrow = n >> 32
    while count and load_u32(p + LIMBS + count * 4 - 4) == 0:
        count -= 1
    store_word(p, count)


@lowlevel
def big_add(sum: word, p: word, q: word) -> None:
    """sum = p + q."""
    count = load_word(p)
    if count < load_word(q):
        count = load_word(q)
    carry = 0
    for i in range(count):
        if i < load_word(p):
            carry += load_u32(p + LIMBS + i * 4)
        if i < load_word(q):
            carry += load_u32(q + LIMBS + i * 4)
        store_32(sum + LIMBS + i * 4, carry & 0xFFFFFFFF)
        carry = shr(carry, 32)
    if carry:
        store_32(sum + LIMBS + count * 4, carry)
        count += 1
    store_word(sum, count)


@lowlevel
def bit_length(n: word) -> word:
    """Bits of an unsigned word."""
    bits = 0
    while n:
        n = shr(n, 1)
        bits += 1
    return bits


@lowlevel
def big_bits(p: word) -> word:
    """Bits of a number."""
    count = load_word(p)
    if count == 0:
        return 0
    return (count - 1) * 32 + bit_length(load_u32(p + LIMBS + count * 4 - 4))
