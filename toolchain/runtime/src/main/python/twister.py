"""The Mersenne Twister MT19937 (M. Matsumoto and T. Nishimura 1998), seeded and read as CPython does it.

Its state is 624 words of 32 bits and the number of the next one, raw words in an object of type BIG_INT that is no number.
"""

from lowlevel import as_value, exported, float_add, float_mul, float_of_int, load_u32, load_value, lowlevel, shr
from lowlevel import store_32, store_value, tag_int, untag_int, value, word
from big_arithmetic import int_absolute, wide
from big_limbs import clear_limbs
from bigints import finished, is_big, limb_count, limbs_of, new_wide, wide_of_unsigned
from hashing import hash_of
from integers import index_word
from layout import items_of, length
from tuples import new_tuple

COUNT = 624
MIDDLE = 397
PLACE = 2496
MASK = 0xffffffff
# 2^26 and 2^-53
TWO_TO_26 = 0x4190000000000000
TWO_TO_MINUS_53 = 0x3CA0000000000000


@exported("new_twister", 0, 0)
@lowlevel
def new_twister() -> value:
    state = new_wide(COUNT + 1)
    clear_limbs(limbs_of(state), COUNT + 1)
    return state


@exported("seed_twister", 2, 2)
@lowlevel
def seed_twister(state: value, seed: value) -> None:
    """Begins the sequence that belongs to the absolute value of an int."""
    key = wide(int_absolute(seed))
    p = limbs_of(state)
    begin_twister(p, 19650218)
    size = limb_count(key)
    # 0 has one word, too
    words = size if size else 1
    q = limbs_of(key)
    i = 1
    j = 0
    for k in range(COUNT if COUNT > words else words):
        before = load_u32(p + i * 4 - 4)
        n = load_u32(p + i * 4) ^ (before ^ shr(before, 30)) * 1664525
        store_32(p + i * 4, n + (load_u32(q + j * 4) if size else 0) + j)
        i = next_index(p, i)
        j += 1
        if j >= words:
            j = 0
    for k in range(COUNT - 1):
        before = load_u32(p + i * 4 - 4)
        n = load_u32(p + i * 4) ^ (before ^ shr(before, 30)) * 1566083941
        store_32(p + i * 4, n - i)
        i = next_index(p, i)
    store_32(p, 0x80000000)


@lowlevel
def next_index(p: word, i: word) -> word:
    """The index behind i, round from 1 to the last, which becomes the one in front of the first."""
    if i < COUNT - 1:
        return i + 1
    store_32(p, load_u32(p + (COUNT - 1) * 4))
    return 1


@lowlevel
def begin_twister(p: word, n: word) -> None:
    store_32(p, n)
    for i in range(1, COUNT):
        n = (1812433253 * (n ^ shr(n, 30)) + i) & MASK
        store_32(p + i * 4, n)
    store_32(p + PLACE, COUNT)


@lowlevel
def renew_twister(p: word) -> None:
    """Makes the next 624 words."""
    for i in range(COUNT):
        following = i + 1 if i < COUNT - 1 else 0
        n = load_u32(p + i * 4) & 0x80000000 | load_u32(p + following * 4) & 0x7fffffff
        middle = i + MIDDLE if i < COUNT - MIDDLE else i + MIDDLE - COUNT
        store_32(p + i * 4, load_u32(p + middle * 4) ^ shr(n, 1) ^ (0x9908b0df if n & 1 else 0))


@lowlevel
def next_word(state: value) -> word:
    """32 random bits."""
    p = limbs_of(state)
    place = load_u32(p + PLACE)
    if place >= COUNT:
        renew_twister(p)
        place = 0
    store_32(p + PLACE, place + 1)
    n = load_u32(p + place * 4)
    n = n ^ shr(n, 11)
    n = n ^ n << 7 & 0x9d2c5680
    n = n ^ n << 15 & 0xefc60000
    return n ^ shr(n, 18)


@exported("random", 1, 1)
@lowlevel
def twister_random(state: value) -> value:
    """A float of 53 random bits in [0, 1)."""
    a = next_word(state) >> 5
    b = next_word(state) >> 6
    return as_value(float_mul(float_add(float_mul(float_of_int(a), TWO_TO_26), float_of_int(b)), TWO_TO_MINUS_53))


@exported("getrandbits", 2, 2)
@lowlevel
def twister_bits(state: value, count: value) -> value:
    """An int of so many random bits."""
    bits = index_word(count)
    if bits < 0:
        raise ValueError("number of bits must be non-negative")
    if bits <= 32:
        return tag_int(next_word(state) >> (32 - bits) if bits else 0)
    words = (bits + 31) >> 5
    result = new_wide(words)
    p = limbs_of(result)
    for i in range(words):
        n = next_word(state)
        if i == words - 1:
            n = n >> (words * 32 - bits)
        store_32(p + i * 4, n)
    return finished(result, 0)


@exported("twister_below", 2, 2)
@lowlevel
def twister_below(state: value, limit: value) -> value:
    """A random int in [0, limit): bits are drawn until they are below it."""
    if is_big(limit):
        return None
    n = untag_int(limit)
    shift = 64
    while shr(n, 64 - shift):
        shift -= 1
    bits = 64 - shift
    if bits > 32:
        return None
    r = next_word(state) >> (32 - bits)
    while r >= n:
        r = next_word(state) >> (32 - bits)
    return tag_int(r)


@exported("twister_state", 1, 1)
@lowlevel
def twister_state(state: value) -> value:
    """The state as a tuple of ints."""
    result = new_tuple(COUNT + 1)
    p = limbs_of(state)
    for i in range(COUNT + 1):
        store_value(items_of(result) + i * 8, tag_int(load_u32(p + i * 4)))
    return result


@exported("set_twister_state", 2, 2)
@lowlevel
def set_twister_state(state: value, words: value) -> None:
    p = limbs_of(state)
    if length(words) != COUNT + 1:
        raise ValueError("state vector is the wrong size")
    for i in range(COUNT + 1):
        store_32(p + i * 4, index_word(load_value(items_of(words) + i * 8)))


@exported("hash_as_seed", 1, 1)
@lowlevel
def hash_as_seed(o: value) -> value:
    """The hash as an int without a sign."""
    return finished(wide_of_unsigned(hash_of(o)), 0)
