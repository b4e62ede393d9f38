"""str.translate and the tables that str.maketrans makes."""

from lowlevel import DICT, STR
from lowlevel import is_type, lowlevel, method, static_method, tag_int, unbound, value, word
from dicts import ENTRY_SIZE, FIRST_ENTRY, dict_get, dict_set, entry_key, entry_value, new_dict, next_entry
from errors import type_error
from integers import is_number, number
from layout import length
from strings import char_at
from text import add_char, add_text, begin_text, end_text


@method("str", "translate", 1, 1)
@lowlevel
def str_translate(self: value, table: value) -> value:
    start = begin_text()
    for i in range(length(self)):
        c = char_at(self, i)
        add_translated(c, translation(table, c))
    return end_text(start)


@lowlevel
def translation(table: value, c: word) -> value:
    """What a table has for a code point: if nothing, unbound or the code point itself."""
    if is_type(table, DICT):
        return dict_get(table, tag_int(c))
    return item_or(table, tag_int(c), tag_int(c))


def item_or(container, key, default):
    try:
        return container[key]
    except LookupError:
        return default


@lowlevel
def add_translated(c: word, x: value) -> None:
    if x is unbound:
        add_char(c)
    elif is_number(x):
        if number(x) < 0 or number(x) > 0x10ffff:
            raise ValueError("character mapping must be in range(0x110000)")
        add_char(number(x))
    elif is_type(x, STR):
        add_text(x)
    elif x is not None:
        raise TypeError("character mapping must return integer, None or str")


@static_method("str", "maketrans", 1, 3)
@lowlevel
def str_maketrans(x: value, y: value, z: value) -> value:
    result = new_dict()
    if y is unbound:
        if not is_type(x, DICT):
            raise TypeError("if you give only one argument to maketrans it must be a dict")
        copy_translations(result, x)
        return result
    if not is_type(y, STR):
        type_error("maketrans() argument 2 must be str, not ", y, "")
    if z is not unbound and not is_type(z, STR):
        type_error("maketrans() argument 3 must be str, not ", z, "")
    if not is_type(x, STR):
        raise TypeError("first maketrans argument must be a string if there is a second argument")
    if length(x) != length(y):
        raise ValueError("the first two maketrans arguments must have equal length")
    for i in range(length(x)):
        dict_set(result, tag_int(char_at(x, i)), tag_int(char_at(y, i)))
    if z is not unbound:
        for i in range(length(z)):
            dict_set(result, tag_int(char_at(z, i)), None)
    return result


@lowlevel
def copy_translations(result: value, table: value) -> None:
    """Copies a dict whose keys are code points or strs of one."""
    at = next_entry(table, FIRST_ENTRY)
    while at:
        key = entry_key(table, at)
        if is_type(key, STR):
            if length(key) != 1:
                raise ValueError("string keys in translate table must be of length 1")
            key = tag_int(char_at(key, 0))
        elif not is_number(key):
            raise TypeError("keys in translate table must be strings or integers")
        dict_set(result, key, entry_value(table, at))
        at = next_entry(table, at + ENTRY_SIZE)
