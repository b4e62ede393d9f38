"""The attributes of exceptions."""

from lowlevel import FALSE, TRUE, TUPLE
from lowlevel import address, as_value, is_type, load_value, load_word, lowlevel, unbound, value, word
from exceptions import EXCEPTION_CAUSE, EXCEPTION_CONTEXT, EXCEPTION_SUPPRESS, EXCEPTION_TRACEBACK, args_of, detail_of
from exceptions import file_name_of, is_a
from layout import items_of, length
from strings import equal_text
from unicode_errors import has_position, unicode_error_attribute


@lowlevel
def exception_attribute(e: value, name: value) -> value:
    """An attribute of an exception, or unbound."""
    p = address(e)
    if equal_text(name, "args"):
        return args_of(e)
    if equal_text(name, "__cause__"):
        return load_value(p + EXCEPTION_CAUSE)
    if equal_text(name, "__context__"):
        return load_value(p + EXCEPTION_CONTEXT)
    if equal_text(name, "__traceback__"):
        return load_value(p + EXCEPTION_TRACEBACK)
    if equal_text(name, "__suppress_context__"):
        return as_value(TRUE if load_word(p + EXCEPTION_SUPPRESS) else FALSE)
    if equal_text(name, "value"):
        return first_argument(e, 0) if is_a(e, StopIteration) else unbound
    if equal_text(name, "code"):
        if is_a(e, SystemExit):
            return args_of(e) if length(args_of(e)) > 1 else first_argument(e, 0)
        return unbound
    if has_position(e):
        x = unicode_error_attribute(e, name)
        return unbound if x is None else x
    if is_a(e, OSError):
        return os_error_attribute(e, name)
    if is_a(e, AttributeError) or is_a(e, NameError) or is_a(e, ImportError):
        return name_attribute(e, name)
    return unbound


@lowlevel
def first_argument(e: value, index: word) -> value:
    """An argument of an exception, or None."""
    args = args_of(e)
    return load_value(items_of(args) + index * 8) if index < length(args) else None


@lowlevel
def os_error_attribute(e: value, name: value) -> value:
    known = length(args_of(e)) == 2
    if equal_text(name, "errno"):
        return first_argument(e, 0) if known else None
    if equal_text(name, "strerror"):
        return first_argument(e, 1) if known else None
    if equal_text(name, "filename"):
        return file_name_of(e, 0)
    return file_name_of(e, 1) if equal_text(name, "filename2") else unbound


@lowlevel
def name_attribute(e: value, name: value) -> value:
    """What the library noted: a name, or a name and the object that has no such attribute."""
    detail = detail_of(e)
    both = is_type(detail, TUPLE)
    if equal_text(name, "name"):
        return load_value(items_of(detail)) if both else detail
    if (equal_text(name, "obj") and is_a(e, AttributeError)) or (equal_text(name, "path") and is_a(e, ImportError)):
        return load_value(items_of(detail) + 8) if both else None
    if equal_text(name, "msg") and is_a(e, ImportError):
        return first_argument(e, 0) if length(args_of(e)) == 1 else None
    return unbound
