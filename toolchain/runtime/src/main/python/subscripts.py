"""o[i] and o[i] = x."""

from lowlevel import BYTEARRAY, BYTES, DICT, GENERIC_ALIAS, LIST, RANGE, SLICE, STR, TUPLE
from lowlevel import is_type, load_value, lowlevel, store_value, tag_int, unbound, value, word
from big_arithmetic import is_integer
from bigints import is_big, wide_bits
from bytes_builtins import remove_bytes
from bytes_methods import checked_byte
from bytes_objects import byte_at, is_bytes_like, set_byte
from bytes_operations import delete_bytes_slice, set_bytes_slice
from callbacks import call_2, call_3
from class_layout import is_class, is_instance
from classes import special
from dict_methods import dict_item
from dicts import dict_delete, dict_set
from errors import join3, type_error, unsupported
from exceptions import class_name
from generic_types import generic_alias, takes_parameters
from integers import clamped_word
from layout import is_sequence, items_of, length
from lists import list_pop
from ranges import range_count, range_item
from slices import delete_slice_object, get_slice_object, set_slice_object
from special_methods import special_index, special_item
from strings import char_at, char_str
from subclasses import plain_of
from typenames import function_name, is_builtin_type


@lowlevel
def get_item(o: value, index: value) -> value:
    """o[index]."""
    if is_instance(index) and (is_sequence(o) or is_type(o, STR) or is_type(o, RANGE) or is_bytes_like(o)):
        index = special_index(index)
    if is_type(index, SLICE) and (is_sequence(o) or is_type(o, STR) or is_type(o, RANGE) or is_bytes_like(o)):
        return get_slice_object(o, index)
    if is_type(o, LIST):
        return load_value(items_of(o) + checked_index(o, index, length(o), "list index out of range") * 8)
    if is_type(o, TUPLE):
        return load_value(items_of(o) + checked_index(o, index, length(o), "tuple index out of range") * 8)
    if is_type(o, STR):
        if not is_integer(index):
            return type_error("string indices must be integers, not '", index, "'")
        return char_str(char_at(o, checked_index(o, index, length(o), "string index out of range")))
    if is_type(o, DICT):
        return dict_item(o, index)
    if is_bytes_like(o):
        return tag_int(byte_at(o, checked_index(o, index, length(o), "index out of range")))
    if is_type(o, RANGE):
        return tag_int(range_item(o, checked_index(o, index, range_count(o), "range object index out of range")))
    x = special_item(o, index)
    if x is not unbound:
        return x
    if takes_parameters(o):
        return generic_alias(o, index)
    if is_type(o, GENERIC_ALIAS):
        unsupported("a subscript of a type with parameters")
    if is_class(o):
        raise TypeError(join3("type '", class_name(o), "' is not subscriptable"))
    if is_builtin_type(o):
        raise TypeError(join3("type '", function_name(o), "' is not subscriptable"))
    return type_error("'", o, "' object is not subscriptable")


@lowlevel
def set_item(o: value, index: value, x: value) -> None:
    """o[index] = x."""
    if is_type(o, DICT):
        dict_set(o, index, x)
        return
    if is_type(o, LIST) and is_type(index, SLICE):
        set_slice_object(o, index, x)
        return
    if is_type(o, BYTEARRAY):
        if is_type(index, SLICE):
            set_bytes_slice(o, index, x)
            return
        i = checked_index(o, index, length(o), "bytearray index out of range")
        set_byte(o, i, checked_byte(x))
        return
    if not is_type(o, LIST):
        f = special(o, "__setitem__")
        if f is not unbound:
            call_3(f, o, index, x)
            return
        plain = plain_of(o)
        if plain is not o and (is_type(plain, LIST) or is_type(plain, DICT) or is_type(plain, BYTEARRAY)):
            set_item(plain, index, x)
            return
        type_error("'", o, "' object does not support item assignment")
    store_value(items_of(o) + checked_index(o, index, length(o), "list assignment index out of range") * 8, x)


@lowlevel
def delete_item(o: value, index: value) -> None:
    """del o[index]."""
    if is_type(o, DICT):
        if not dict_delete(o, index):
            raise KeyError(index)
        return
    if is_type(o, LIST) and is_type(index, SLICE):
        delete_slice_object(o, index)
        return
    if is_type(o, BYTEARRAY):
        if is_type(index, SLICE):
            delete_bytes_slice(o, index)
            return
        remove_bytes(o, checked_index(o, index, length(o), "bytearray index out of range"), 1)
        return
    if not is_type(o, LIST):
        f = special(o, "__delitem__")
        if f is not unbound:
            call_2(f, o, index)
            return
        plain = plain_of(o)
        if plain is not o and (is_type(plain, LIST) or is_type(plain, DICT) or is_type(plain, BYTEARRAY)):
            delete_item(plain, index)
            return
        type_error("'", o, "' object doesn't support item deletion")
    i = checked_index(o, index, length(o), "list assignment index out of range")
    list_pop(o, tag_int(i))


@lowlevel
def checked_index(o: value, index: value, count: word, message: value) -> word:
    """0 ≤ index < count, negative ones counted from the end; IndexError with the message, or TypeError."""
    if is_instance(index):
        index = special_index(index)
    if not is_integer(index):
        type_error(index_error_text(o), index, "")
    if is_big(index) and wide_bits(index) > 63 and not is_type(o, RANGE):
        raise IndexError("cannot fit 'int' into an index-sized integer")
    i = clamped_word(index)
    if i < 0:
        i += count
    if i < 0 or i >= count:
        raise IndexError(message)
    return i


@lowlevel
def index_error_text(o: value) -> value:
    if is_type(o, LIST):
        return "list indices must be integers or slices, not "
    if is_type(o, BYTES):
        return "byte indices must be integers or slices, not "
    if is_type(o, BYTEARRAY):
        return "bytearray indices must be integers or slices, not "
    if is_type(o, TUPLE):
        return "tuple indices must be integers or slices, not "
    return "range indices must be integers or slices, not "
