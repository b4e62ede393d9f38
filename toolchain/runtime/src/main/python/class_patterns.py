"""Class patterns of `match`."""

from lowlevel import BOOL, DICT, FLOAT, FROZENSET, INT, LIST, SET, STR, TUPLE
from lowlevel import is_type, load_value, lowlevel, store_value, unbound, value, word
from attributes import attribute, attribute_of, is_safe
from class_builtins import is_instance_of
from class_layout import class_layout, class_type, is_class
from classes import class_attribute
from errors import join3, type_error
from exceptions import class_name
from layout import items_of, length
from strings import concat, str_from_int
from tuples import new_tuple


@lowlevel
def match_class(o: value, c: value, count: word) -> value:
    """A TUPLE of what the `count` positional patterns of c(…) are for, or unbound if o does not fit."""
    if not is_class(c):
        raise TypeError("called match pattern must be a type")
    if not is_instance_of(o, c):
        return unbound
    values = new_tuple(count)
    if count == 0:
        return values
    names = class_attribute(class_type(c), "__match_args__")
    if names is unbound:
        if not is_matched_itself(class_layout(c)):
            too_many_patterns(c, 0, count)
        if count > 1:
            too_many_patterns(c, 1, count)
        store_value(items_of(values), o)
        return values
    if not is_type(names, TUPLE):
        type_error(concat(class_name(c), ".__match_args__ must be a tuple (got "), names, ")")
    if length(names) < count:
        too_many_patterns(c, length(names), count)
    for i in range(count):
        name = load_value(items_of(names) + i * 8)
        if not is_type(name, STR):
            type_error("__match_args__ elements must be strings (got ", name, ")")
        x = match_attribute(o, name)
        if x is unbound:
            return unbound
        store_value(items_of(values) + i * 8, x)
    return values


@lowlevel
def is_matched_itself(layout: word) -> word:
    """Whether the one positional pattern of a class is for the object as a whole."""
    if layout == INT or layout == BOOL or layout == FLOAT or layout == STR or layout == LIST or layout == TUPLE:
        return 1
    return layout == DICT or layout == SET or layout == FROZENSET


@lowlevel
def too_many_patterns(c: value, allowed: word, count: word) -> None:
    plural = "s (" if allowed != 1 else " ("
    text = join3(class_name(c), "() accepts ", str_from_int(allowed))
    text = concat(join3(text, " positional sub-pattern", plural), concat(str_from_int(count), " given)"))
    raise TypeError(text)


@lowlevel
def match_attribute(o: value, name: value) -> value:
    """o.name, or unbound."""
    return attribute(o, name, 0) if is_safe(o, name) else guarded_attribute(o, name)


def guarded_attribute(o, name):
    try:
        return attribute_of(o, name)
    except AttributeError:
        pass
    return missing()


@lowlevel
def missing() -> value:
    return unbound
