"""str() and repr() of every value."""

from lowlevel import BYTEARRAY
from lowlevel import ARRAY, CLASS, CLASS_METHOD, DICT, DICT_ITEMS, DICT_KEYS, DICT_VALUES, FROZENSET, FUNCTION
from lowlevel import GENERIC_ALIAS, ITERATOR, LIST, METHOD, MODULE, NOT_IMPLEMENTED, RANGE, SLICE, STATIC_METHOD, STR
from lowlevel import SUPER, TUPLE, UNION_TYPE
from lowlevel import address, alloc, as_word, entry_stack, is_float, is_int, is_object, is_type, load_value, lowlevel
from lowlevel import stack_limit, store_value, unbound, untag_int, value, word
from big_text import add_big
from bigints import is_big
from binding_repr import add_method, add_super, add_wrapper
from bytes_objects import is_bytes_like
from bytes_operations import add_bytes_literal, add_bytes_repr
from class_layout import is_class
from classes import class_of, is_static_class, special
from complex_text import add_complex
from complexes import is_complex
from dicts import ENTRY_SIZE, FIRST_ENTRY, entry_key, entry_value, next_entry
from exception_text import add_exception_repr, add_exception_text
from exceptions import class_name, is_exception
from float_text import add_float
from generators import GENERATOR_FUNCTION, is_resumable, kind_name
from generic_types import add_generic
from iteration import iter_start, walk_items
from iterators import iterator_name
from layout import ARRAY_ITEMS, FUNCTION_QUALIFIED_NAME, RANGE_START, RANGE_STEP, RANGE_STOP, array_capacity
from layout import copy_items, items_of, length
from modules import add_module
from sets import is_set, item_at, next_item
from slices import SLICE_START, SLICE_STEP, SLICE_STOP
from special_methods import default_repr, is_special, special_repr, special_str
from string_repr import add_hex_digits, add_repr_text
from strings import str_from_int
from subclasses import plain_of
from text import add_char, add_int, add_text, begin_text, end_text
from typenames import function_name, is_builtin_function, is_builtin_type, type_name

# The containers whose repr is being made, the outermost first: one that stands here already is shown as [...].
active: value = None

# Containers in each other; CPython's limit is that of its recursion.
DEEPEST = 1000


@lowlevel
def str_of(o: value) -> value:
    """str(o)."""
    if is_type(o, STR):
        return o
    if is_int(o):
        return str_from_int(untag_int(o))
    start = begin_text()
    add_str(o)
    return end_text(start)


@lowlevel
def add_str(o: value) -> None:
    """Adds str(o) to the collector."""
    if is_special(o) and special(o, "__str__") is not unbound:
        add_text(special_str(o))
    elif is_exception(o):
        add_exception_text(o)
    elif is_type(plain_of(o), STR):
        add_text(plain_of(o))
    else:
        add_repr(o, 0, 0)


@lowlevel
def repr_of(o: value, ascii: word) -> value:
    """repr(o); ascii(o) if ascii is 1."""
    start = begin_text()
    add_repr(o, ascii, 0)
    return end_text(start)


@lowlevel
def add_repr(o: value, ascii: word, depth: word) -> None:
    """Adds repr(o) to the collector; depth: the number of containers around it."""
    if is_int(o):
        add_int(untag_int(o))
    elif is_type(o, STR):
        add_repr_text(o, ascii)
    elif is_bytes_like(o):
        add_bytes_repr(o)
    elif is_type(o, LIST):
        add_list(o, ascii, depth)
    elif is_type(o, TUPLE):
        add_tuple(o, ascii, depth)
    elif is_type(o, DICT):
        add_dict(o, ascii, depth)
    elif is_type(o, DICT_KEYS) or is_type(o, DICT_VALUES) or is_type(o, DICT_ITEMS):
        add_view(o, ascii, depth)
    elif is_type(o, RANGE):
        add_range(o)
    elif is_set(o):
        add_set(o, ascii, depth)
    elif is_type(o, SLICE):
        add_slice(o, ascii, depth)
    elif is_type(o, ITERATOR):
        add_iterator(o)
    elif is_type(o, FUNCTION):
        add_function(o)
    elif is_resumable(o):
        add_char(ord("<"))
        add_text(kind_name(o))
        add_text(" object ")
        add_text(load_value(address(load_value(address(o) + GENERATOR_FUNCTION)) + FUNCTION_QUALIFIED_NAME))
        add_text(" at 0x")
        add_hex_digits(address(o), 8)
        add_char(ord(">"))
    elif is_float(o):
        add_float(as_word(o))
    elif is_complex(o):
        add_complex(o)
    elif is_big(o):
        add_big(o)
    elif is_special(o) and (special(o, "__repr__") is not unbound or not is_exception(o)):
        if is_class(o) and is_static_class(o):
            add_text("<class '")
            add_text(class_name(o))
            add_text("'>")
        elif plain_of(o) is not o and special(o, "__repr__") is unbound:
            add_plain_repr(o, ascii, depth)
        else:
            add_text(special_repr(o))
    elif is_type(o, METHOD):
        add_method(o)
    elif is_exception(o):
        add_exception_repr(o)
    elif is_type(o, CLASS):
        add_text("<class '")
        add_text(class_name(o))
        add_text("'>")
    elif is_type(o, STATIC_METHOD) or is_type(o, CLASS_METHOD):
        add_wrapper(o)
    elif is_type(o, SUPER):
        add_super(o)
    elif is_type(o, GENERIC_ALIAS) or is_type(o, UNION_TYPE):
        add_generic(o)
    elif is_type(o, MODULE):
        add_module(o)
    elif is_object(o):
        add_text(default_repr(o))
    else:
        add_text(constant_name(o))


@lowlevel
def add_plain_repr(o: value, ascii: word, depth: word) -> None:
    """Adds what the `__repr__` gives that the class of an instance has from int, str, list …"""
    plain = plain_of(o)
    if is_type(plain, BYTEARRAY):
        add_text(class_name(class_of(o)))
        add_char(ord("("))
        add_bytes_literal(plain)
        add_char(ord(")"))
        return
    if not is_set(plain):
        add_repr(plain, ascii, depth)
        return
    add_text(class_name(class_of(o)))
    if length(plain) == 0:
        add_text("()")
        return
    enter(plain, depth)
    add_text("({")
    add_members(plain, ascii, depth)
    add_text("})")


@lowlevel
def constant_name(o: value) -> value:
    if o is None:
        return "None"
    if o is True:
        return "True"
    if o is False:
        return "False"
    if as_word(o) == NOT_IMPLEMENTED:
        return "NotImplemented"
    return "Ellipsis"


@lowlevel
def add_list(o: value, ascii: word, depth: word) -> None:
    if is_active(o, depth):
        add_text("[...]")
        return
    enter(o, depth)
    add_char(ord("["))
    add_items(o, ascii, depth)
    add_char(ord("]"))


@lowlevel
def add_tuple(o: value, ascii: word, depth: word) -> None:
    if is_active(o, depth):
        add_text("(...)")
        return
    enter(o, depth)
    add_char(ord("("))
    add_items(o, ascii, depth)
    if length(o) == 1:
        add_char(ord(","))
    add_char(ord(")"))


@lowlevel
def add_dict(o: value, ascii: word, depth: word) -> None:
    if is_active(o, depth):
        add_text("{...}")
        return
    enter(o, depth)
    add_char(ord("{"))
    at = next_entry(o, FIRST_ENTRY)
    first = at
    while at:
        if at != first:
            add_text(", ")
        add_repr(entry_key(o, at), ascii, depth + 1)
        add_text(": ")
        add_repr(entry_value(o, at), ascii, depth + 1)
        at = next_entry(o, at + ENTRY_SIZE)
    add_char(ord("}"))


@lowlevel
def add_set(o: value, ascii: word, depth: word) -> None:
    frozen = is_type(o, FROZENSET)
    if length(o) == 0:
        add_text("frozenset()" if frozen else "set()")
        return
    enter(o, depth)
    add_text("frozenset({" if frozen else "{")
    add_members(o, ascii, depth)
    add_text("})" if frozen else "}")


@lowlevel
def add_members(set: value, ascii: word, depth: word) -> None:
    place = next_item(set, 0)
    first = place
    while place >= 0:
        if place != first:
            add_text(", ")
        add_repr(item_at(set, place), ascii, depth + 1)
        place = next_item(set, place + 1)


@lowlevel
def add_slice(o: value, ascii: word, depth: word) -> None:
    enter(o, depth)
    add_text("slice(")
    add_repr(load_value(address(o) + SLICE_START), ascii, depth + 1)
    add_text(", ")
    add_repr(load_value(address(o) + SLICE_STOP), ascii, depth + 1)
    add_text(", ")
    add_repr(load_value(address(o) + SLICE_STEP), ascii, depth + 1)
    add_char(ord(")"))


@lowlevel
def add_iterator(o: value) -> None:
    add_char(ord("<"))
    add_text(iterator_name(o))
    add_text(" object at 0x")
    add_hex_digits(address(o), 12)
    add_char(ord(">"))


@lowlevel
def add_view(o: value, ascii: word, depth: word) -> None:
    if is_active(o, depth):
        add_text("...")
        return
    enter(o, depth)
    add_text(type_name(o))
    add_char(ord("("))
    add_list(walk_items(iter_start(o)), ascii, depth + 1)
    add_char(ord(")"))


@lowlevel
def add_items(o: value, ascii: word, depth: word) -> None:
    for i in range(length(o)):
        if i:
            add_text(", ")
        add_repr(load_value(items_of(o) + i * 8), ascii, depth + 1)


@lowlevel
def is_active(o: value, depth: word) -> word:
    """Whether o is one of the `depth` containers that are being shown."""
    if depth:
        p = address(active) + ARRAY_ITEMS
        for i in range(depth):
            if load_value(p + i * 8) is o:
                return 1
    return 0


@lowlevel
def enter(o: value, depth: word) -> None:
    """Makes o the container at a depth."""
    global active
    if depth == DEEPEST or entry_stack() < stack_limit():
        raise RecursionError("maximum recursion depth exceeded while getting the repr of an object")
    if active is None:
        active = alloc(ARRAY, ARRAY_ITEMS + 15 * 8)
    if depth == array_capacity(active):
        larger = alloc(ARRAY, ARRAY_ITEMS + depth * 16)
        copy_items(address(larger) + ARRAY_ITEMS, address(active) + ARRAY_ITEMS, depth)
        active = larger
    store_value(address(active) + ARRAY_ITEMS + depth * 8, o)


@lowlevel
def add_range(o: value) -> None:
    add_text("range(")
    add_int(untag_int(load_value(address(o) + RANGE_START)))
    add_text(", ")
    add_int(untag_int(load_value(address(o) + RANGE_STOP)))
    step = untag_int(load_value(address(o) + RANGE_STEP))
    if step != 1:
        add_text(", ")
        add_int(step)
    add_char(ord(")"))


@lowlevel
def add_function(o: value) -> None:
    if is_builtin_type(o):
        add_text("<class '")
        add_text(function_name(o))
        add_text("'>")
    elif is_builtin_function(o):
        add_text("<built-in function ")
        add_text(function_name(o))
        add_char(ord(">"))
    else:
        add_text("<function ")
        add_text(load_value(address(o) + FUNCTION_QUALIFIED_NAME))
        add_text(" at 0x")
        add_hex_digits(address(o), 8)
        add_char(ord(">"))
