"""Ints of any size: their objects.

A BIG_INT has its sign and the number of its limbs in one word, and limbs of 32 bits from the lowest on. What fits 48 bits
is a small int, never a BIG_INT that a program sees. A *wide* int is a BIG_INT of any number: operators work on those.
"""

from lowlevel import BIG_INT
from lowlevel import address, fits_int, is_type, load_u32, load_word, lowlevel, object_at, shr, store_32, store_word
from lowlevel import tag_int, value, word
from memory import take

WIDE_SIZE = 8
LIMBS = 16
LIMB = 0xffffffff


@lowlevel
def is_big(o: value) -> word:
    return is_type(o, BIG_INT)


@lowlevel
def new_wide(count: word) -> value:
    """A wide int of `count` limbs, which the caller writes, not negative; what fills up its last word is 0."""
    p = take(BIG_INT, LIMBS + count * 4)
    if count & 1:
        store_word(p + LIMBS + (count - 1) * 4, 0)
    store_word(p + WIDE_SIZE, count)
    return object_at(p, BIG_INT)


@lowlevel
def limb_count(o: value) -> word:
    n = load_word(address(o) + WIDE_SIZE)
    return -n if n < 0 else n


@lowlevel
def is_negative(o: value) -> word:
    """Whether a wide int is below 0."""
    return load_word(address(o) + WIDE_SIZE) < 0


@lowlevel
def limbs_of(o: value) -> word:
    """Address of the lowest limb."""
    return address(o) + LIMBS


@lowlevel
def wide_of_word(n: word) -> value:
    """The wide int of a signed word."""
    result = wide_of_unsigned(-n if n < 0 else n)
    if n < 0:
        store_word(address(result) + WIDE_SIZE, -limb_count(result))
    return result


@lowlevel
def wide_of_unsigned(n: word) -> value:
    """The wide int of an unsigned word."""
    result = new_wide(2)
    store_32(limbs_of(result), n)
    store_32(limbs_of(result) + 4, shr(n, 32))
    store_word(address(result) + WIDE_SIZE, used_limbs(limbs_of(result), 2))
    return result


@lowlevel
def used_limbs(p: word, count: word) -> word:
    """How many of `count` limbs are left without the zeros at the top."""
    p += count * 4
    while count > 0:
        p -= 4
        if load_u32(p):
            return count
        count -= 1
    return 0


@lowlevel
def finished(o: value, negative: word) -> value:
    """The int of a wide int whose limbs have been written: small if it is."""
    count = used_limbs(limbs_of(o), limb_count(o))
    if count <= 2:
        n = low_word(o, count)
        signed = -n if negative else n
        if fits_int(signed) and shr(n, 48) == 0:
            return tag_int(signed)
    store_word(address(o) + WIDE_SIZE, -count if negative else count)
    return o


@lowlevel
def low_word(o: value, count: word) -> word:
    """The lowest two of `count` limbs."""
    if count == 0:
        return 0
    low = load_u32(limbs_of(o))
    return low if count == 1 else low | load_u32(limbs_of(o) + 4) << 32


@lowlevel
def compare_limbs(p: word, count: word, q: word, other: word) -> word:
    """Related to 0 as the one number, without zeros at the top, is to the other."""
    if count != other:
        return count - other
    i = count * 4
    while i > 0:
        i -= 4
        difference = load_u32(p + i) - load_u32(q + i)
        if difference:
            return difference
    return 0


@lowlevel
def compare_wide(a: value, b: value) -> word:
    """Related to 0 as a is to b; both without zeros at the top."""
    if is_negative(a) != is_negative(b):
        return -1 if is_negative(a) else 1
    order = compare_limbs(limbs_of(a), limb_count(a), limbs_of(b), limb_count(b))
    return -order if is_negative(a) else order


@lowlevel
def bits_of_limb(n: word) -> word:
    """Bits of an unsigned word."""
    bits = 0
    if shr(n, 32):
        n = shr(n, 32)
        bits = 32
    if n >= 0x10000:
        n = n >> 16
        bits += 16
    if n >= 0x100:
        n = n >> 8
        bits += 8
    while n:
        n = n >> 1
        bits += 1
    return bits


@lowlevel
def wide_bits(o: value) -> word:
    """Bits of the magnitude of a wide int."""
    count = limb_count(o)
    return (count - 1) * 32 + bits_of_limb(load_u32(limbs_of(o) + count * 4 - 4)) if count else 0


@lowlevel
def hash_big(o: value) -> word:
    """The number modulo 2⁶¹ − 1: 32 bits rotate in 61 of them."""
    h = 0
    p = limbs_of(o)
    i = limb_count(o) * 4
    while i > 0:
        i -= 4
        h = ((h << 32) & 0x1fffffffffffffff | shr(h, 29)) + load_u32(p + i)
        if h >= 0x1fffffffffffffff:
            h -= 0x1fffffffffffffff
    if is_negative(o):
        h = -h
    return -2 if h == -1 else h
