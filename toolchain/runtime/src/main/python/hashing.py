"""hash() of every value: CPython's numbers, except for str."""

from lowlevel import BIG_INT, BYTEARRAY, BYTES, DICT, DICT_ITEMS, DICT_KEYS, FROZENSET, GENERIC_ALIAS, LIST, METHOD
from lowlevel import RANGE, SET, SLICE, STR, TUPLE, UNION_TYPE
from lowlevel import address, as_word, builtin, entry_stack, is_bool, is_float, is_int, is_type, load_value, load_word
from lowlevel import lowlevel, shr, stack_limit, store_word, unbound, untag_int, value, word
from bigints import hash_big, is_big, wide_bits
from bytes_objects import text_view
from callbacks import call_1
from class_layout import METHOD_FUNCTION, METHOD_SELF, is_instance
from classes import special
from complexes import imaginary_part, is_complex, real_part
from errors import type_error
from generic_types import hash_generic
from integers import is_number, make_int, number, signed_word
from layout import ARRAY_ITEMS, RANGE_START, RANGE_STEP, SET_HASH, SET_MASK, SET_TABLE, STR_HASH, STR_KIND, STR_TEXT
from layout import items_of, length
from ranges import range_count
from subclasses import plain_of

# xxHash's, as CPython's tuple hash has them.
PRIME_1 = -7046029288634856825
PRIME_2 = -4417276706812531889
PRIME_5 = 2870177450012600261

# hash() of an int is its remainder by this.
MODULUS = 0x1fffffffffffffff
# What the hash of an imaginary part counts.
IMAGINARY = 1000003


@builtin(1, 1)
@lowlevel
def builtin_hash(o: value) -> value:
    return make_int(hash_of(o))


@lowlevel
def hash_of(o: value) -> word:
    """hash(o), never −1; TypeError if it has none."""
    if is_type(o, STR):
        known = load_word(address(o) + STR_HASH)
        return known if known else hash_text(o)
    if is_int(o):
        n = untag_int(o)
        return -2 if n == -1 else n
    return hash_other(o)


@lowlevel
def table_hash(o: value) -> word:
    """hash(o) as tables keep it: a word that looks like no object."""
    h = hash_of(o)
    return h ^ 1 << 48 if h >> 48 == -6 else h


@lowlevel
def hash_text(s: value) -> word:
    """The hash of a str, noted in it: 47 bits."""
    h = 0
    p = address(s) + STR_TEXT
    end = p + length(s) * load_word(address(s) + STR_KIND)
    while p < end:
        h = (h ^ load_word(p)) * PRIME_1
        h = h ^ shr(h, 29)
        p += 8
    h = shr((h ^ length(s)) * PRIME_2, 17) if length(s) else 0
    store_word(address(s) + STR_HASH, h)
    return h


@lowlevel
def hash_other(o: value) -> word:
    if is_bool(o):
        return o is True
    if is_float(o):
        return hash_float(as_word(o))
    if is_big(o):
        return hash_big(o)
    if is_type(o, TUPLE):
        return hash_tuple(o)
    if is_type(o, BYTES):
        known = load_word(address(o) + STR_HASH)
        return known if known else hash_text(text_view(o))
    if is_type(o, FROZENSET):
        return hash_frozenset(o)
    if is_type(o, RANGE):
        return hash_range(o)
    if is_complex(o):
        h = hash_float(real_part(o)) + IMAGINARY * hash_float(imaginary_part(o))
        return -2 if h == -1 else h
    if is_type(o, LIST) or is_type(o, DICT) or is_type(o, SET) or is_type(o, SLICE) or is_type(o, BYTEARRAY):
        type_error("unhashable type: '", o, "'")
    if is_type(o, DICT_KEYS) or is_type(o, DICT_ITEMS):
        type_error("unhashable type: '", o, "'")
    if is_instance(o):
        return special_hash(o)
    if is_type(o, GENERIC_ALIAS) or is_type(o, UNION_TYPE):
        return hash_generic(o)
    if is_type(o, METHOD):
        return as_word(load_value(address(o) + METHOD_SELF)) << 8 ^ address(load_value(address(o) + METHOD_FUNCTION)) >> 4
    return shr(as_word(o) << 16, 20)


@lowlevel
def special_hash(o: value) -> word:
    """hash(o) of an instance of a class of the program."""
    f = special(o, "__hash__")
    if f is unbound:
        plain = plain_of(o)
        return address(o) >> 4 if plain is o else hash_of(plain)
    if f is None:
        type_error("unhashable type: '", o, "'")
    h = call_1(f, o)
    if is_type(h, BIG_INT):
        return signed_word(h) if wide_bits(h) < 64 else hash_big(h)
    if not is_number(h):
        raise TypeError("__hash__ method should return an integer")
    return -2 if number(h) == -1 else number(h)


@lowlevel
def hash_float(bits: word) -> word:
    """The float's value modulo 2⁶¹ − 1, so that equal numbers have equal hashes."""
    exponent = shr(bits, 52) & 0x7ff
    fraction = bits & 0xfffffffffffff
    if exponent == 0x7ff:
        if fraction:
            return fraction & 0xffff
        return -314159 if bits < 0 else 314159
    if exponent:
        fraction = fraction | 1 << 52
    else:
        exponent = 1
    # 2⁶¹ is 1: a multiplication by a power of two rotates 61 bits; 1098 is a multiple of 61 above 1075
    turn = exponent + 23
    while turn >= 61:
        turn -= 61
    h = (fraction << turn & MODULUS) | shr(fraction, 61 - turn)
    if h == MODULUS:
        h = 0
    if bits < 0:
        h = -h
    return -2 if h == -1 else h


@lowlevel
def add_lane(h: word, lane: word) -> word:
    h = h + lane * PRIME_2
    return (h << 31 | shr(h, 33)) * PRIME_1


@lowlevel
def finish_lanes(h: word, count: word) -> word:
    h = h + (count ^ PRIME_5 ^ 3527539)
    return 1546275796 if h == -1 else h


@lowlevel
def hash_tuple(o: value) -> word:
    if entry_stack() < stack_limit():
        raise RecursionError("maximum recursion depth exceeded")
    h = PRIME_5
    for i in range(length(o)):
        h = add_lane(h, hash_of(load_value(items_of(o) + i * 8)))
    return finish_lanes(h, length(o))


@lowlevel
def hash_range(o: value) -> word:
    """That of a tuple of length, start, and step, with None where it does not matter."""
    count = range_count(o)
    none = hash_of(None)
    h = add_lane(PRIME_5, count)
    h = add_lane(h, hash_of(load_value(address(o) + RANGE_START)) if count else none)
    h = add_lane(h, hash_of(load_value(address(o) + RANGE_STEP)) if count > 1 else none)
    return finish_lanes(h, 3)


@lowlevel
def hash_frozenset(o: value) -> word:
    """Independent of the order of the items."""
    known = load_word(address(o) + SET_HASH)
    if known == 0:
        known = set_hash(o)
        store_word(address(o) + SET_HASH, known)
    return known


@lowlevel
def set_hash(o: value) -> word:
    """The hash that a SET has as a FROZENSET."""
    h = 0
    p = address(load_value(address(o) + SET_TABLE)) + ARRAY_ITEMS
    end = p + (load_word(address(o) + SET_MASK) + 1) * 16
    while p < end:
        if load_word(p) != 0 and load_value(p) is not unbound:
            item = load_word(p + 8)
            h = h ^ ((item ^ 89869747) ^ (item << 16)) * 3644798167
        p += 16
    h = h ^ (length(o) + 1) * 1927868237
    h = h ^ shr(h, 11) ^ shr(h, 25)
    h = h * 69069 + 907133923
    return 590923713 if h == -1 else h
