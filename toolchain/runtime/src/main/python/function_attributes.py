"""Attributes of functions."""

from lowlevel import DICT, STR, TUPLE
from lowlevel import address, is_type, load_value, lowlevel, method, store_value, unbound, value, word
from attributes import new_method
from dicts import dict_delete, dict_get, dict_set, new_dict
from layout import FUNCTION_ATTRIBUTES, FUNCTION_DEFAULTS, FUNCTION_DOCUMENTATION, FUNCTION_MODULE, FUNCTION_NAME
from layout import FUNCTION_QUALIFIED_NAME
from strings import equal_text
from typenames import is_builtin


@lowlevel
def field_of(name: value) -> word:
    """Offset of the field of a function that keeps an attribute, or 0."""
    if equal_text(name, "__name__"):
        return FUNCTION_NAME
    if equal_text(name, "__qualname__"):
        return FUNCTION_QUALIFIED_NAME
    if equal_text(name, "__doc__"):
        return FUNCTION_DOCUMENTATION
    if equal_text(name, "__defaults__"):
        return FUNCTION_DEFAULTS
    if equal_text(name, "__module__"):
        return FUNCTION_MODULE
    return 0


@lowlevel
def function_attribute(f: value, name: value) -> value:
    """f.name, or unbound."""
    field = field_of(name)
    if field:
        return load_value(address(f) + field)
    if is_builtin(f):
        return unbound
    if equal_text(name, "__dict__"):
        return own_dictionary(f)
    own = load_value(address(f) + FUNCTION_ATTRIBUTES)
    return unbound if own is None else dict_get(own, name)


@lowlevel
def own_dictionary(f: value) -> value:
    own = load_value(address(f) + FUNCTION_ATTRIBUTES)
    if own is None:
        own = new_dict()
        store_value(address(f) + FUNCTION_ATTRIBUTES, own)
    return own


@lowlevel
def set_function_attribute(f: value, name: value, x: value) -> None:
    """f.name = x for a function of the program."""
    field = field_of(name)
    if field == 0:
        if equal_text(name, "__dict__"):
            if not is_type(x, DICT):
                raise TypeError("__dict__ must be set to a dictionary")
            store_value(address(f) + FUNCTION_ATTRIBUTES, x)
        else:
            dict_set(own_dictionary(f), name, x)
        return
    if field == FUNCTION_DEFAULTS:
        if x is not None and not is_type(x, TUPLE):
            raise TypeError("__defaults__ must be set to a tuple object")
    elif field != FUNCTION_DOCUMENTATION and field != FUNCTION_MODULE and not is_type(x, STR):
        if field == FUNCTION_NAME:
            raise TypeError("__name__ must be set to a string object")
        raise TypeError("__qualname__ must be set to a string object")
    store_value(address(f) + field, x)


@lowlevel
def delete_function_attribute(f: value, name: value) -> word:
    """Whether the attribute was there to be removed."""
    own = load_value(address(f) + FUNCTION_ATTRIBUTES)
    return 0 if own is None else dict_delete(own, name)


@method("function", "__get__", 1, 2)
@lowlevel
def function_get(self: value, o: value, owner: value) -> value:
    """What the function is as an attribute of o; of its class if o is None."""
    return self if o is None and owner is not unbound else new_method(self, o)
