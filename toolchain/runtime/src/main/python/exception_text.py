"""str() and repr() of exceptions."""

from lowlevel import load_value, lowlevel, value, word
from exceptions import args_of, class_name, class_of_exception, file_name_of, is_a
from layout import items_of, length
from representation import add_repr
from text import add_char, add_text
from unicode_errors import add_any, add_unicode_error, has_position


@lowlevel
def add_exception_text(e: value) -> None:
    """Adds str(e) to the collector."""
    args = args_of(e)
    count = length(args)
    if count == 0:
        return
    if count == 1:
        if is_a(e, KeyError):
            add_repr(argument(e, 0), 0, 0)
        else:
            add_any(argument(e, 0))
    elif count == 2 and is_a(e, OSError):
        add_os_error(e)
    elif has_position(e):
        add_unicode_error(e)
    else:
        add_repr(args, 0, 0)


@lowlevel
def argument(e: value, index: word) -> value:
    return load_value(items_of(args_of(e)) + index * 8)


@lowlevel
def add_os_error(e: value) -> None:
    add_text("[Errno ")
    add_any(argument(e, 0))
    add_text("] ")
    add_any(argument(e, 1))
    if file_name_of(e, 0) is not None:
        add_text(": ")
        add_repr(file_name_of(e, 0), 0, 0)
    if file_name_of(e, 1) is not None:
        add_text(" -> ")
        add_repr(file_name_of(e, 1), 0, 0)


@lowlevel
def add_exception_repr(e: value) -> None:
    """Adds repr(e) to the collector."""
    add_text(class_name(class_of_exception(e)))
    if length(args_of(e)) == 1:
        add_char(ord("("))
        add_repr(argument(e, 0), 0, 0)
        add_char(ord(")"))
    else:
        add_repr(args_of(e), 0, 0)
