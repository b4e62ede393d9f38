"""Ints and floats of 1 to 8 bytes in bytes objects: what the modules struct and array are made of.

A buffer is a BYTES or BYTEARRAY; offsets, sizes and ranges of numbers have been checked.
"""

from lowlevel import address, as_value, exported, load_u16, load_u32, load_u8, load_word, lowlevel, shr, store_16
from lowlevel import store_32, store_8, store_word, value, word
from bigints import is_big, is_negative, limb_count, low_word, wide_of_unsigned
from bytes_objects import buffer_of, is_bytes_like, text_view
from compare import truth
from conversions import real_argument
from floats import FRACTION, HIDDEN, INFINITY, MAGNITUDE, NAN, SIGN, is_finite
from integers import make_bool, make_int, number
from layout import STR_TEXT


@lowlevel
def item_address(buffer: value, at: value) -> word:
    return address(text_view(buffer)) + STR_TEXT + number(at)


@lowlevel
def load_bits(p: word, size: word, big: word) -> word:
    """The unsigned number of so many bytes; big: the highest byte comes first."""
    if not big and (p & (size - 1)) == 0:
        if size == 8:
            return load_word(p)
        if size == 4:
            return load_u32(p)
        if size == 2:
            return load_u16(p)
    bits = 0
    for i in range(size):
        bits = bits << 8 | load_u8(p + (i if big else size - 1 - i))
    return bits


@lowlevel
def store_bits(p: word, size: word, big: word, bits: word) -> None:
    """Stores the low bytes of a number."""
    if not big and (p & (size - 1)) == 0:
        if size == 8:
            store_word(p, bits)
            return
        if size == 4:
            store_32(p, bits)
            return
        if size == 2:
            store_16(p, bits)
            return
    for i in range(size):
        store_8(p + (size - 1 - i if big else i), bits >> (i * 8))


@exported("_buffer", 1, 1)
@lowlevel
def buffer_argument(o: value) -> value:
    """The BYTES or BYTEARRAY with the contents of a bytes-like object."""
    return buffer_of(o)


@exported("_is_bytes", 1, 1)
@lowlevel
def is_bytes_object(o: value) -> value:
    """Whether it is a bytes or a bytearray."""
    return make_bool(is_bytes_like(o))


@exported("_load_int", 5, 5)
@lowlevel
def load_int(buffer: value, at: value, size: value, signed: value, big: value) -> value:
    """The int at an offset."""
    bytes = number(size)
    bits = load_bits(item_address(buffer, at), bytes, truth(big))
    if signed is True:
        shift = 64 - bytes * 8
        return make_int(bits << shift >> shift)
    return wide_of_unsigned(bits) if bits < 0 else make_int(bits)


@exported("_store_int", 5, 5)
@lowlevel
def store_int(buffer: value, at: value, size: value, big: value, n: value) -> None:
    """Stores the low bytes of an int."""
    if is_big(n):
        bits = low_word(n, limb_count(n))
        if is_negative(n):
            bits = -bits
    else:
        bits = number(n)
    store_bits(item_address(buffer, at), number(size), truth(big), bits)


@lowlevel
def exponent_bits(size: word) -> word:
    """Bits of the exponent of a float of so many bytes."""
    if size == 8:
        return 11
    return 8 if size == 4 else 5


@exported("_load_float", 4, 4)
@lowlevel
def load_float(buffer: value, at: value, size: value, big: value) -> value:
    """The float of 2, 4 or 8 bytes at an offset."""
    bytes = number(size)
    bits = load_bits(item_address(buffer, at), bytes, truth(big))
    return as_value(widened(bits, exponent_bits(bytes), bytes * 8 - 1 - exponent_bits(bytes)))


@lowlevel
def widened(bits: word, exponent_size: word, fraction_size: word) -> word:
    """The float of a narrower format as binary64; whatever is no number becomes the one NaN that is no other value."""
    sign = shr(bits, exponent_size + fraction_size) << 63
    top = (1 << exponent_size) - 1
    exponent = shr(bits, fraction_size) & top
    fraction = bits & ((1 << fraction_size) - 1)
    if exponent == top:
        return NAN if fraction else INFINITY | sign
    if fraction_size == 52:
        return bits
    if exponent == 0:
        if fraction == 0:
            return sign
        exponent = 1
        while fraction >> fraction_size == 0:
            fraction = fraction << 1
            exponent -= 1
        fraction = fraction & ((1 << fraction_size) - 1)
    return sign | (exponent + 1023 - (top >> 1)) << 52 | fraction << (52 - fraction_size)


@exported("_store_float", 5, 5)
@lowlevel
def store_float(buffer: value, at: value, size: value, big: value, o: value) -> value:
    """Stores a float as one of 2, 4 or 8 bytes; False if it became infinite."""
    bytes = number(size)
    x = real_argument(o)
    bits = x
    finite = 1
    if bytes < 8:
        fraction_size = bytes * 8 - 1 - exponent_bits(bytes)
        infinity = ((1 << exponent_bits(bytes)) - 1) << fraction_size
        bits = narrowed(x & MAGNITUDE, exponent_bits(bytes), fraction_size)
        finite = bits < infinity or not is_finite(x)
        bits = bits | shr(x & SIGN, 64 - bytes * 8)
    store_bits(item_address(buffer, at), bytes, truth(big), bits)
    return make_bool(finite)


@lowlevel
def narrowed(x: word, exponent_size: word, fraction_size: word) -> word:
    """The bits of a float that is not negative in a narrower format, rounded to the nearest, of two to the even one."""
    top = (1 << exponent_size) - 1
    if not is_finite(x):
        return top << fraction_size | (1 << (fraction_size - 1) if x & FRACTION else 0)
    exponent = shr(x, 52) - 1023 + (top >> 1)
    fraction = x & FRACTION | HIDDEN
    drop = 52 - fraction_size
    if exponent < 1:
        drop += 1 - exponent
        exponent = 1
    if drop > 54:
        return 0
    bits = shr(fraction, drop)
    rest = fraction & ((1 << drop) - 1)
    half = 1 << (drop - 1)
    if rest > half or (rest == half and bits & 1):
        bits += 1
    bits += (exponent - 1) << fraction_size
    return top << fraction_size if bits > top << fraction_size else bits
