"""Byte offsets of the fields of built-in objects, and access to them (docs/runtime.md, "Objects")."""

from lowlevel import LIST, TUPLE
from lowlevel import address, is_type, load_u32, load_value, load_word, lowlevel, store_value, value, word

# STR, LIST, TUPLE, DICT, SET, FROZENSET alike
LENGTH = 8

STR_KIND = 16
STR_HASH = 24
STR_TEXT = 32

LIST_STORAGE = 16
LIST_SIZE = 24

ARRAY_ITEMS = 8
TUPLE_ITEMS = 16

RANGE_START = 8
RANGE_STOP = 16
RANGE_STEP = 24
RANGE_LENGTH = 32
RANGE_SIZE = 40

FUNCTION_CODE = 8
FUNCTION_DIRECT = 16
FUNCTION_NAME = 24
FUNCTION_PARAMETER_NAMES = 32
FUNCTION_DEFAULTS = 40
FUNCTION_KEYWORD_DEFAULTS = 48
FUNCTION_CLOSURE = 56
FUNCTION_SHAPE = 64
FUNCTION_ATTRIBUTES = 72
FUNCTION_QUALIFIED_NAME = 80
FUNCTION_DOCUMENTATION = 88
FUNCTION_MODULE = 96
FUNCTION_SIZE = 104

# FUNCTION_DIRECT of a vector entry
VECTOR = -1

CELL_CONTENT = 8
CELL_SIZE = 16

DICT_ENTRIES = 16
DICT_INDEX = 24
DICT_USED = 32
DICT_MASK = 40
DICT_SIZE = 48

# SET, FROZENSET
SET_TABLE = 16
SET_MASK = 24
SET_FILL = 32
SET_FINGER = 40
SET_HASH = 48
SET_SIZE = 56

# DICT_KEYS, DICT_VALUES, DICT_ITEMS
VIEW_DICT = 8
VIEW_SIZE = 16


@lowlevel
def length(o: value) -> word:
    """Length of a STR, LIST, TUPLE, DICT, SET or FROZENSET."""
    return load_word(address(o) + LENGTH)


@lowlevel
def is_sequence(o: value) -> word:
    """Whether it is a LIST or a TUPLE: its items are values that lie side by side."""
    return is_type(o, LIST) or is_type(o, TUPLE)


@lowlevel
def items_of(o: value) -> word:
    """Address of the first item of a LIST or TUPLE."""
    if is_type(o, LIST):
        return address(load_value(address(o) + LIST_STORAGE)) + ARRAY_ITEMS
    return address(o) + TUPLE_ITEMS


@lowlevel
def array_capacity(array: value) -> word:
    """Items that an ARRAY has room for."""
    return (load_u32(address(array)) - ARRAY_ITEMS) >> 3


@lowlevel
def copy_items(target: word, source: word, count: word) -> None:
    """Copies values one after the other from the first on: where target overlaps above source, it repeats them."""
    end = source + count * 8
    while source < end:
        store_value(target, load_value(source))
        target += 8
        source += 8


@lowlevel
def join_items(result: value, a: value, b: value) -> None:
    """Fills a list or tuple with the values of two sequences."""
    copy_items(items_of(result), items_of(a), length(a))
    copy_items(items_of(result) + length(a) * 8, items_of(b), length(b))


@lowlevel
def repeat_items(result: value, source: value) -> None:
    """Fills a list or tuple with the values of source, again and again; its length is a multiple of source's."""
    count = length(source)
    if length(result):
        copy_items(items_of(result), items_of(source), count)
        # each copy reads what the one before it has written
        copy_items(items_of(result) + count * 8, items_of(result), length(result) - count)
