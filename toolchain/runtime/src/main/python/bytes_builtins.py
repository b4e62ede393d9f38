"""bytes and bytearray: constructors, conversions, and what only they have."""

from lowlevel import BYTES, STR
from lowlevel import address, builtin, class_method, is_type, lowlevel, method, rem, static_method, store_8, tag_int
from lowlevel import unbound, value, word
from bigints import is_big
from bytes_codecs import codec_of, encoded
from bytes_methods import checked_byte, is_white_byte
from bytes_objects import buffer_or, byte_at, bytearray_from_text, bytes_from_text, frozen_text, is_bytes_like, like
from bytes_objects import needed_bytes, resize_bytes, set_byte, text_view
from callbacks import call_1
from classes import special
from console import hex_digit
from errors import type_error
from int_parse import digit_value
from integers import index_word, is_number, number
from iteration import iter_item, iter_or_unbound
from layout import STR_TEXT, length
from memory import checked_product
from slices import slice_bound_or
from strings import char_at, char_str, concat, equal_text, find_text, new_str, str_from_int
from text import add_char, begin_text, end_text


@builtin(0, 3, "source", "encoding", "errors")
@lowlevel
def builtin_bytes(source: value, encoding: value, errors: value) -> value:
    if encoding is unbound and errors is unbound:
        f = special(source, "__bytes__")
        if f is not unbound:
            made = call_1(f, source)
            if not is_type(made, BYTES):
                type_error("__bytes__ returned non-bytes (type ", made, ")")
            return made
    return bytes_from_text(text_from(source, encoding, errors, "bytes"))


@builtin(0, 3, "source", "encoding", "errors")
@lowlevel
def builtin_bytearray(source: value, encoding: value, errors: value) -> value:
    return bytearray_from_text(
        text_from(source, encoding, errors, "bytearray")
    )


@lowlevel
def text_from(source: value, encoding: value, errors: value, name: value) -> value:
    """The bytes that a constructor makes of its arguments, as a str of kind 1."""
    if source is unbound:
        if encoding is not unbound or errors is not unbound:
            raise TypeError("encoding without a string argument" if errors is unbound else "errors without a string argument")
        return ""
    if is_type(source, STR):
        if encoding is unbound:
            raise TypeError("string argument without an encoding")
        return encoded(source, codec_of(encoding), errors)
    if encoding is not unbound:
        raise TypeError("encoding without a string argument")
    if errors is not unbound:
        raise TypeError("errors without a string argument")
    buffer = buffer_or(source)
    if buffer is not unbound:
        return frozen_text(buffer)
    if is_number(source):
        return zeros(number(source))
    if is_big(source):
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    walk = iter_or_unbound(source)
    if walk is unbound:
        type_error("cannot convert '", source, concat("' object to ", name))
    return bytes_of_items(walk, "bytes" if equal_text(name, "bytes") else "byte")


@lowlevel
def zeros(count: word) -> value:
    if count < 0:
        raise ValueError("negative count")
    checked_product(count, 1)
    result = new_str(count, 1)
    for i in range(count):
        store_8(address(result) + STR_TEXT + i, 0)
    return result


@lowlevel
def bytes_of_items(walk: value, complaint: value) -> value:
    """The bytes of ints, as a str of kind 1."""
    start = begin_text()
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        add_char(byte_of_item(x, complaint))
        index += 1
        x = iter_item(walk, index)
    return end_text(start)


@lowlevel
def byte_of_item(x: value, complaint: value) -> word:
    n = index_word(x)
    if n < 0 or n > 255:
        raise ValueError(concat(complaint, " must be in range(0, 256)"))
    return n


@method("bytes", "hex", 0, 2)
@method("bytearray", "hex", 0, 2)
@lowlevel
def bytes_hex(self: value, separator: value, per: value) -> value:
    text = text_view(self)
    between = -1
    group = 1
    if separator is not unbound:
        between = separator_of(separator)
        group = 1 if per is unbound else index_word(per)
    start = begin_text()
    count = length(text)
    for i in range(count):
        if i and between >= 0 and group and begins_group(i, count, group):
            add_char(between)
        c = char_at(text, i)
        add_char(hex_digit(c >> 4))
        add_char(hex_digit(c & 15))
    return end_text(start)


@lowlevel
def separator_of(o: value) -> word:
    if not is_type(o, STR) and not is_bytes_like(o):
        raise TypeError("sep must be str or bytes.")
    text = o if is_type(o, STR) else text_view(o)
    if length(text) != 1:
        raise ValueError("sep must be length 1.")
    if char_at(text, 0) > 0x7f:
        raise ValueError("sep must be ASCII.")
    return char_at(text, 0)


@lowlevel
def begins_group(i: word, count: word, group: word) -> word:
    """Whether a group of bytes, counted from the right, or from the left if negative, begins at i."""
    return rem(count - i, group) == 0 if group > 0 else rem(i, -group) == 0


@class_method("bytes", "fromhex", 1, 1)
@lowlevel
def bytes_fromhex(text: value) -> value:
    return bytes_from_text(bytes_of_hex(text))


@class_method("bytearray", "fromhex", 1, 1)
@lowlevel
def bytearray_fromhex(text: value) -> value:
    return bytearray_from_text(bytes_of_hex(text))


@lowlevel
def bytes_of_hex(text: value) -> value:
    if not is_type(text, STR):
        type_error("fromhex() argument must be str, not ", text, "")
    start = begin_text()
    i = 0
    while i < length(text):
        if is_white_byte(char_at(text, i)):
            i += 1
            continue
        high = hex_at(text, i)
        add_char(high << 4 | hex_at(text, i + 1))
        i += 2
    return end_text(start)


@lowlevel
def hex_at(text: value, i: word) -> word:
    digit = digit_value(char_at(text, i)) if i < length(text) else -1
    if digit < 0 or digit > 15:
        raise ValueError(
            concat("non-hexadecimal number found in fromhex() arg at position ", str_from_int(i))
        )
    return digit


@static_method("bytes", "maketrans", 2, 2)
@static_method("bytearray", "maketrans", 2, 2)
@lowlevel
def bytes_maketrans(x: value, y: value) -> value:
    before = needed_bytes(x)
    after = needed_bytes(y)
    if length(before) != length(after):
        raise ValueError("maketrans arguments must have same length")
    result = new_str(256, 1)
    p = address(result) + STR_TEXT
    for i in range(256):
        store_8(p + i, i)
    for i in range(length(before)):
        store_8(p + char_at(before, i), char_at(after, i))
    return bytes_from_text(result)


@method("bytes", "translate", 1, 2, "delete")
@method("bytearray", "translate", 1, 2, "delete")
@lowlevel
def bytes_translate(self: value, table: value, delete: value) -> value:
    text = text_view(self)
    deleted = delete
    removed = "" if deleted is unbound else needed_bytes(deleted)
    if table is not None and length(needed_bytes(table)) != 256:
        raise ValueError("translation table must be 256 characters long")
    start = begin_text()
    for i in range(length(text)):
        c = char_at(text, i)
        if find_text(removed, char_str(c), 0) < 0:
            add_char(c if table is None else byte_at(table, c))
    return like(self, end_text(start))


@method("bytearray", "append", 1, 1)
@lowlevel
def bytearray_append(self: value, x: value) -> None:
    byte = checked_byte(x)
    count = length(self)
    resize_bytes(self, count + 1)
    set_byte(self, count, byte)


@method("bytearray", "extend", 1, 1)
@lowlevel
def bytearray_extend(self: value, other: value) -> None:
    buffer = buffer_or(other)
    if buffer is not unbound:
        text = frozen_text(buffer)
    else:
        walk = iter_or_unbound(other)
        if walk is unbound:
            type_error("can't extend bytearray with ", other, "")
        text = bytes_of_items(walk, "byte")
    count = length(self)
    resize_bytes(self, count + length(text))
    for i in range(length(text)):
        set_byte(self, count + i, char_at(text, i))


@method("bytearray", "insert", 2, 2)
@lowlevel
def bytearray_insert(self: value, index: value, x: value) -> None:
    at = slice_bound_or(index, 0, 0, length(self), length(self))
    byte = checked_byte(x)
    i = length(self)
    resize_bytes(self, i + 1)
    while i > at:
        set_byte(self, i, byte_at(self, i - 1))
        i -= 1
    set_byte(self, at, byte)


@method("bytearray", "pop", 0, 1)
@lowlevel
def bytearray_pop(self: value, index: value) -> value:
    count = length(self)
    i = -1 if index is unbound else index_word(index)
    if count == 0:
        raise IndexError("pop from empty bytearray")
    if i < 0:
        i += count
    if i < 0 or i >= count:
        raise IndexError("pop index out of range")
    byte = byte_at(self, i)
    remove_bytes(self, i, 1)
    return tag_int(byte)


@lowlevel
def remove_bytes(self: value, start: word, removed: word) -> None:
    """del self[start:start + removed]."""
    count = length(self) - removed
    while start < count:
        set_byte(self, start, byte_at(self, start + removed))
        start += 1
    resize_bytes(self, count)


@method("bytearray", "remove", 1, 1)
@lowlevel
def bytearray_remove(self: value, x: value) -> None:
    byte = checked_byte(x)
    for i in range(length(self)):
        if byte_at(self, i) == byte:
            remove_bytes(self, i, 1)
            return
    raise ValueError("value not found in bytearray")


@method("bytearray", "reverse", 0, 0)
@lowlevel
def bytearray_reverse(self: value) -> None:
    low = 0
    high = length(self) - 1
    while low < high:
        byte = byte_at(self, low)
        set_byte(self, low, byte_at(self, high))
        set_byte(self, high, byte)
        low += 1
        high -= 1


@method("bytearray", "clear", 0, 0)
@lowlevel
def bytearray_clear(self: value) -> None:
    resize_bytes(self, 0)


@method("bytearray", "copy", 0, 0)
@lowlevel
def bytearray_copy(self: value) -> value:
    return bytearray_from_text(text_view(self))
