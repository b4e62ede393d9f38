"""repr() of what binds a function to an object or a class: methods, static and class methods, super."""

from lowlevel import FUNCTION, STATIC_METHOD
from lowlevel import address, is_type, load_value, lowlevel, value
from class_layout import METHOD_FUNCTION, METHOD_SELF, SUPER_CLASS, SUPER_TYPE, WRAPPED_FUNCTION
from exceptions import class_name
from layout import FUNCTION_QUALIFIED_NAME
from representation import repr_of
from string_repr import add_hex_digits
from text import add_char, add_text
from typenames import function_name, is_builtin, type_name


@lowlevel
def add_method(o: value) -> None:
    f = load_value(address(o) + METHOD_FUNCTION)
    self = load_value(address(o) + METHOD_SELF)
    if is_builtin(f):
        add_text("<built-in method ")
        add_text(function_name(f))
        add_text(" of ")
        add_text(type_name(self))
        add_text(" object at 0x")
        add_hex_digits(address(self), 12)
    else:
        add_text("<bound method ")
        add_text(load_value(address(f) + FUNCTION_QUALIFIED_NAME) if is_type(f, FUNCTION) else "?")
        add_text(" of ")
        add_text(repr_of(self, 0))
    add_char(ord(">"))


@lowlevel
def add_wrapper(o: value) -> None:
    add_text("<staticmethod(" if is_type(o, STATIC_METHOD) else "<classmethod(")
    add_text(repr_of(load_value(address(o) + WRAPPED_FUNCTION), 0))
    add_text(")>")


@lowlevel
def add_super(o: value) -> None:
    add_text("<super: <class '")
    add_text(class_name(load_value(address(o) + SUPER_CLASS)))
    add_text("'>, <")
    add_text(class_name(load_value(address(o) + SUPER_TYPE)))
    add_text(" object>>")
