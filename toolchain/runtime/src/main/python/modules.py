"""Modules as values."""

from lowlevel import address, call_code_1, load_value, load_word, lowlevel, unbound, value, word
from compare import test_contains
from dicts import dict_set, new_dict
from errors import join5, unsupported
from layout import items_of, length
from string_repr import add_repr_text
from text import add_char, add_text

MODULE_CODE = 8
MODULE_NAME = 16
MODULE_NAMES = 24
MODULE_FILE = 32
MODULE_STANDARD = 40


@lowlevel
def module_name(o: value) -> value:
    return load_value(address(o) + MODULE_NAME)


@lowlevel
def is_standard(o: value) -> word:
    """Whether a module belongs to the standard library: only attributes that the program mentions have values."""
    return load_word(address(o) + MODULE_STANDARD)


@lowlevel
def attribute_of_module(o: value, name: value) -> value:
    """What a module has under a name, or unbound."""
    x = call_code_1(load_word(address(o) + MODULE_CODE), name, None)
    if x is unbound and is_standard(o) and test_contains(name, load_value(address(o) + MODULE_NAMES)):
        unsupported(join5("attribute '", name, "' of module '", module_name(o), "' by a name that is computed"))
    return x


@lowlevel
def module_error(o: value, name: value) -> value:
    """What AttributeError says."""
    return join5("module '", module_name(o), "' has no attribute '", name, "'")


@lowlevel
def add_module_names(found: value, o: value) -> None:
    """Adds the names that are bound in a module to a DICT, with their values."""
    names = load_value(address(o) + MODULE_NAMES)
    for i in range(length(names)):
        name = load_value(items_of(names) + i * 8)
        x = call_code_1(load_word(address(o) + MODULE_CODE), name, None)
        if x is not unbound:
            dict_set(found, name, x)


@lowlevel
def module_namespace(o: value) -> value:
    """A DICT of what is bound in a module now."""
    found = new_dict()
    add_module_names(found, o)
    return found


@lowlevel
def keep_variable(dict: value, name: value, x: value) -> None:
    """Puts a variable into a DICT if it is bound."""
    if x is not unbound:
        dict_set(dict, name, x)


@lowlevel
def add_module(o: value) -> None:
    """Adds repr(o)."""
    add_text("<module ")
    add_repr_text(module_name(o), 0)
    if is_standard(o):
        add_text(" (built-in)>")
        return
    add_text(" from ")
    add_repr_text(load_value(address(o) + MODULE_FILE), 0)
    add_char(ord(">"))
