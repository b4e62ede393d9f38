"""int.to_bytes and int.from_bytes."""

from lowlevel import STR
from lowlevel import address, class_method, is_type, load_u32, load_u8, lowlevel, method, store_32, store_8, unbound
from lowlevel import value, word
from big_arithmetic import is_integer, wide
from big_bitwise import int_invert, negate_limbs
from big_limbs import clear_limbs
from bigints import finished, is_negative, limb_count, limbs_of, new_wide, wide_bits
from bytes_builtins import text_from
from bytes_objects import bytes_from_text
from compare import truth
from errors import type_error
from integers import index_word
from layout import STR_TEXT, length
from strings import equal_text, new_str


@lowlevel
def is_big_endian(order: value) -> word:
    if order is unbound:
        return 1
    if not is_type(order, STR):
        type_error("to_bytes() argument 'byteorder' must be str, not ", order, "")
    if equal_text(order, "big"):
        return 1
    if not equal_text(order, "little"):
        raise ValueError("byteorder must be either 'little' or 'big'")
    return 0


@method("int", "to_bytes", 0, 2, "length", "byteorder", "signed")
@lowlevel
def int_to_bytes(self: value, length: value, byteorder: value, signed: value) -> value:
    count = 1 if length is unbound else index_word(length)
    big = is_big_endian(byteorder)
    if count < 0:
        raise ValueError("length argument must be non-negative")
    n = wide(self)
    negative = is_negative(n)
    bits = wide_bits(n)
    if signed is not unbound and truth(signed):
        # the sign takes a bit, but 0 takes none
        if negative:
            bits = wide_bits(wide(int_invert(self)))
        bits = bits + 1 if (bits or negative) else 0
    elif negative:
        raise OverflowError("can't convert negative int to unsigned")
    if bits > count * 8:
        raise OverflowError("int too big to convert")
    result = new_str(count, 1)
    p = address(result) + STR_TEXT
    limbs = limb_count(n)
    carry = negative
    for i in range(count):
        byte = load_u32(limbs_of(n) + (i >> 2) * 4) >> ((i & 3) * 8) & 0xff if (i >> 2) < limbs else 0
        if negative:
            byte = (byte ^ 0xff) + carry
            carry = byte >> 8
        store_8(p + (count - 1 - i if big else i), byte)
    return bytes_from_text(result)


@class_method("int", "from_bytes", 1, 2, "bytes", "byteorder", "signed")
@lowlevel
def int_from_bytes(bytes: value, byteorder: value, signed: value) -> value:
    if is_integer(bytes) or is_type(bytes, STR):
        return type_error("cannot convert '", bytes, "' object to bytes")
    text = text_from(bytes, unbound, unbound, "bytes")
    big = is_big_endian(byteorder)
    count = length(text)
    limbs = ((count + 3) >> 2) + 1
    result = new_wide(limbs)
    target = limbs_of(result)
    clear_limbs(target, limbs)
    p = address(text) + STR_TEXT
    byte = 0
    for i in range(count):
        byte = load_u8(p + (count - 1 - i if big else i))
        q = target + (i >> 2) * 4
        store_32(q, load_u32(q) | byte << ((i & 3) * 8))
    if signed is unbound or not truth(signed) or byte < 0x80:
        return finished(result, 0)
    # the sign goes on above the last byte
    for i in range(count, limbs * 4):
        q = target + (i >> 2) * 4
        store_32(q, load_u32(q) | 0xff << ((i & 3) * 8))
    negate_limbs(target, target, limbs, limbs)
    return finished(result, 1)
