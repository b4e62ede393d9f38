"""bytes and bytearray behind Python's operators."""

from lowlevel import BYTEARRAY
from lowlevel import is_type, load_value, lowlevel, tag_int, unbound, untag_int, value, word
from bytes_builtins import bytearray_extend, text_from
from bytes_methods import needle
from bytes_objects import buffer_or, byte_at, bytearray_from_text, like, needed_bytes, resize_bytes, set_byte
from bytes_objects import text_view
from errors import type_error_2
from integers import is_number
from layout import items_of, length
from lists import list_append, list_build
from slices import delete_slice_object, set_slice_object
from special_methods import special_binary
from string_repr import add_escape
from strings import char_at, concat, equal_text, find_text, order_text, repeat_str
from text import add_char, add_text


@lowlevel
def add_bytes_repr(o: value) -> None:
    """Adds repr(o) to the collector."""
    if is_type(o, BYTEARRAY):
        add_text("bytearray(")
    add_bytes_literal(o)
    if is_type(o, BYTEARRAY):
        add_char(ord(")"))


@lowlevel
def add_bytes_literal(o: value) -> None:
    """Adds the literal for the bytes of a BYTES or BYTEARRAY to the collector."""
    text = text_view(o)
    quote = ord("'")
    for i in range(length(text)):
        c = char_at(text, i)
        if c == ord('"'):
            quote = ord("'")
            break
        if c == ord("'"):
            quote = ord('"')
    add_char(ord("b"))
    add_char(quote)
    for i in range(length(text)):
        c = char_at(text, i)
        if c == quote or c == ord("\\") or (c == ord("'") and is_type(o, BYTEARRAY)):
            add_char(ord("\\"))
            add_char(c)
        elif ord(" ") <= c and c < 0x7f:
            add_char(c)
        else:
            add_escape(c)
    add_char(quote)


@lowlevel
def bytes_contain(item: value, o: value) -> word:
    """item in o."""
    if is_number(item):
        return find_text(text_view(o), needle(item), 0) >= 0
    return find_text(text_view(o), needed_bytes(item), 0) >= 0


@lowlevel
def equal_bytes(a: value, b: value) -> word:
    return equal_text(text_view(a), text_view(b))


@lowlevel
def order_bytes(a: value, b: value) -> word:
    return order_text(text_view(a), text_view(b))


@lowlevel
def concat_bytes(a: value, b: value) -> value:
    """a + b, of a's type."""
    buffer = buffer_or(b)
    if buffer is unbound:
        x = special_binary("+", a, b)
        return type_error_2("can't concat ", b, " to ", a, "") if x is unbound else x
    return like(a, concat(text_view(a), text_view(buffer)))


@lowlevel
def repeat_bytes(o: value, times: word) -> value:
    return like(o, repeat_str(text_view(o), times))


@lowlevel
def extend_in_place(o: value, other: value) -> None:
    """bytearray += other."""
    if buffer_or(other) is unbound:
        type_error_2("can't concat ", other, " to ", o, "")
    bytearray_extend(o, other)


@lowlevel
def list_of_bytes(o: value) -> value:
    list = list_build(0, 0)
    for i in range(length(o)):
        list_append(list, tag_int(byte_at(o, i)))
    return list


@lowlevel
def put_bytes_of(o: value, list: value) -> None:
    """Makes the ints of a list the contents of a BYTEARRAY."""
    resize_bytes(o, length(list))
    for i in range(length(list)):
        set_byte(o, i, untag_int(load_value(items_of(list) + i * 8)))


@lowlevel
def set_bytes_slice(o: value, slice: value, x: value) -> None:
    """bytearray[slice] = x."""
    list = list_of_bytes(o)
    if is_number(x):
        raise TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    items = list_of_bytes(bytearray_from_text(text_from(x, unbound, unbound, "bytearray")))
    set_slice_object(list, slice, items)
    put_bytes_of(o, list)


@lowlevel
def delete_bytes_slice(o: value, slice: value) -> None:
    """del bytearray[slice]."""
    list = list_of_bytes(o)
    delete_slice_object(list, slice)
    put_bytes_of(o, list)
