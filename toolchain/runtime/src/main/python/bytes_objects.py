"""bytes and bytearray: layout, making, reading.

BYTES has the layout of a STR of kind 1, so that what looks for text and takes it apart serves both: `text_view` is the str
of the characters U+0000 … U+00FF with the same bytes, without a copy. Its header may say STR. A BYTEARRAY has its bytes in
a STR of kind 1 of the same length, with room behind.
"""

from lowlevel import BYTEARRAY, BYTES, STR
from lowlevel import address, alloc, is_type, load_u32, load_u8, load_value, lowlevel, object_at, store_8, store_value
from lowlevel import store_word, unbound, value, word
from callbacks import call_1
from class_layout import is_instance
from classes import special
from errors import type_error
from layout import LENGTH, STR_TEXT, length
from slices import copy_bytes
from strings import new_str
from subclasses import plain_of

BYTEARRAY_TEXT = 16
BYTEARRAY_SIZE = 24


@lowlevel
def is_bytes_like(o: value) -> word:
    return is_type(o, BYTES) or is_type(o, BYTEARRAY)


@lowlevel
def text_view(o: value) -> value:
    """The bytes of a BYTES or BYTEARRAY as a str; that of a BYTEARRAY is good until it changes."""
    return object_at(address(o), STR) if is_type(o, BYTES) else load_value(address(o) + BYTEARRAY_TEXT)


@lowlevel
def bytes_from_text(s: value) -> value:
    """The BYTES of a str of kind 1 that never changes."""
    return object_at(address(s), BYTES)


@lowlevel
def copy_of_text(s: value) -> value:
    """A fresh str of kind 1."""
    result = new_str(length(s), 1)
    copy_bytes(address(result) + STR_TEXT, address(s) + STR_TEXT, length(s))
    return result


@lowlevel
def bytearray_from_text(s: value) -> value:
    """A BYTEARRAY with a copy of a str of kind 1."""
    result = alloc(BYTEARRAY, BYTEARRAY_SIZE)
    store_word(address(result) + LENGTH, length(s))
    store_value(address(result) + BYTEARRAY_TEXT, copy_of_text(s))
    return result


@lowlevel
def like(o: value, s: value) -> value:
    """The bytes of a str of kind 1 as an object of o's type."""
    return bytearray_from_text(s) if is_type(o, BYTEARRAY) else bytes_from_text(s)


@lowlevel
def frozen_text(o: value) -> value:
    """The bytes of a BYTES or BYTEARRAY as a str that never changes."""
    return text_view(o) if is_type(o, BYTES) else copy_of_text(text_view(o))


@lowlevel
def buffer_or(o: value) -> value:
    """The BYTES or BYTEARRAY with the contents of a bytes-like object, unbound of anything else. Instances of classes of
    the standard library have it from a method `__buffer__`."""
    plain = plain_of(o)
    if is_bytes_like(plain):
        return plain
    f = special(o, "__buffer__") if is_instance(o) else unbound
    return unbound if f is unbound else call_1(f, o)


@lowlevel
def buffer_of(o: value) -> value:
    """The same of an object that must be bytes-like."""
    buffer = buffer_or(o)
    if buffer is unbound:
        type_error("a bytes-like object is required, not '", o, "'")
    return buffer


@lowlevel
def needed_bytes(o: value) -> value:
    """The text view of an object that must be bytes-like."""
    return text_view(buffer_of(o))


@lowlevel
def byte_at(o: value, index: word) -> word:
    """The byte at an index in range."""
    return load_u8(address(text_view(o)) + STR_TEXT + index)


@lowlevel
def set_byte(o: value, index: word, byte: word) -> None:
    """Changes a byte of a BYTEARRAY."""
    store_8(address(load_value(address(o) + BYTEARRAY_TEXT)) + STR_TEXT + index, byte)


@lowlevel
def resize_bytes(o: value, count: word) -> None:
    """Gives a BYTEARRAY another length; new bytes are rubbish."""
    text = load_value(address(o) + BYTEARRAY_TEXT)
    room = load_u32(address(text)) - STR_TEXT
    if count > room:
        larger = new_str(count if count > room * 2 else room * 2, 1)
        copy_bytes(address(larger) + STR_TEXT, address(text) + STR_TEXT, length(text))
        text = larger
        store_value(address(o) + BYTEARRAY_TEXT, text)
    store_word(address(text) + LENGTH, count)
    store_word(address(o) + LENGTH, count)
    # zeros behind the text, as comparisons of strs want them
    p = address(text) + STR_TEXT + count
    while p & 7:
        store_8(p, 0)
        p += 1
    if p < address(text) + load_u32(address(text)):
        store_word(p, 0)
