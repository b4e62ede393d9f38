"""`name`, `path` and `obj` of ImportError, AttributeError and NameError: keyword arguments, or noted when imports fail."""

from lowlevel import lowlevel, store_value, unbound, value
from dicts import ENTRY_SIZE, FIRST_ENTRY, dict_get, entry_key, next_entry
from errors import join5, throw
from exceptions import class_name, class_of_exception, is_a, new_exception_1, set_detail
from layout import items_of, length
from strings import concat, equal_text
from tuples import new_tuple


@lowlevel
def take_keywords(e: value, keywords: value) -> None:
    """Gives an exception its arguments with keywords: a DICT, or None."""
    if keywords is None or length(keywords) == 0:
        return
    if is_a(e, AttributeError):
        check_known(keywords, "obj", "AttributeError")
        note_two(e, given(keywords, "name"), given(keywords, "obj"))
    elif is_a(e, NameError):
        check_known(keywords, "name", "NameError")
        set_detail(e, given(keywords, "name"))
    elif is_a(e, ImportError):
        check_known(keywords, "path", "ImportError")
        note_two(e, given(keywords, "name"), given(keywords, "path"))
    else:
        raise TypeError(concat(class_name(class_of_exception(e)), "() takes no keyword arguments"))


@lowlevel
def check_known(keywords: value, other: value, type: value) -> None:
    """TypeError for a keyword that is neither `name` nor the other one."""
    at = next_entry(keywords, FIRST_ENTRY)
    while at:
        name = entry_key(keywords, at)
        if equal_text(name, "name") == 0 and equal_text(name, other) == 0:
            raise TypeError(join5("'", name, "' is an invalid keyword argument for ", type, "()"))
        at = next_entry(keywords, at + ENTRY_SIZE)


@lowlevel
def given(keywords: value, name: value) -> value:
    x = dict_get(keywords, name)
    return None if x is unbound else x


@lowlevel
def note_two(e: value, name: value, other: value) -> None:
    """A name, and the object or path that belongs to it."""
    detail = new_tuple(2)
    store_value(items_of(detail), name)
    store_value(items_of(detail) + 8, other)
    set_detail(e, detail)


@lowlevel
def raise_import_error(c: value, message: value, name: value, path: value) -> value:
    """Raises ImportError, or a subclass, about a module by its name, and the path of its file or None."""
    e = new_exception_1(c, message)
    note_two(e, name, path)
    throw(e)
    return None
