"""Special methods of the program's classes behind operators and builtins."""

from lowlevel import DICT, NOT_IMPLEMENTED, STR
from lowlevel import address, as_value, as_word, is_bool, is_float, is_int, is_type, load_value, lowlevel, tag_int
from lowlevel import unbound, untag_int, value, word
from attributes import attribute
from big_arithmetic import is_integer
from callbacks import call_1, call_2
from class_layout import CLASS_MODULE, CLASS_QUALIFIED_NAME, is_class, is_instance
from classes import class_of, is_subclass, special
from compare import test_contains, truth
from errors import join3, type_error
from exceptions import class_name
from floats import is_real
from integers import index_word
from layout import length
from sets import is_set
from string_repr import add_hex_digits
from strings import char_at, concat, equal_text
from subclasses import dict_item_of, plain_of, plain_unary
from subscripts import get_item
from text import add_char, add_text, begin_text, end_text


@lowlevel
def is_special(o: value) -> word:
    """Whether special methods of the program may rule what operators do with o."""
    return is_instance(o) or is_class(o)


@lowlevel
def operator_method(sign: value, reflected: word) -> value:
    """The name of the special method behind a binary operator's sign, which may end in "="."""
    c = char_at(sign, 0)
    double = 0
    if length(sign) > 1:
        double = char_at(sign, 1) == c
    if c == ord("+"):
        return "__radd__" if reflected else "__add__"
    if c == ord("-"):
        return "__rsub__" if reflected else "__sub__"
    if c == ord("*"):
        if double:
            return "__rpow__" if reflected else "__pow__"
        return "__rmul__" if reflected else "__mul__"
    if c == ord("/"):
        if double:
            return "__rfloordiv__" if reflected else "__floordiv__"
        return "__rtruediv__" if reflected else "__truediv__"
    if c == ord("%"):
        return "__rmod__" if reflected else "__mod__"
    if c == ord("@"):
        return "__rmatmul__" if reflected else "__matmul__"
    if c == ord("&"):
        return "__rand__" if reflected else "__and__"
    if c == ord("|"):
        return "__ror__" if reflected else "__or__"
    if c == ord("^"):
        return "__rxor__" if reflected else "__xor__"
    if c == ord("<"):
        return "__rlshift__" if reflected else "__lshift__"
    if c == ord(">"):
        return "__rrshift__" if reflected else "__rshift__"
    return "__rdivmod__" if reflected else "__divmod__"


@lowlevel
def in_place_method(sign: value) -> value:
    """The name of the special method behind an augmented assignment's sign."""
    c = char_at(sign, 0)
    double = char_at(sign, 1) == c
    if c == ord("+"):
        return "__iadd__"
    if c == ord("-"):
        return "__isub__"
    if c == ord("*"):
        return "__ipow__" if double else "__imul__"
    if c == ord("/"):
        return "__ifloordiv__" if double else "__itruediv__"
    if c == ord("%"):
        return "__imod__"
    if c == ord("@"):
        return "__imatmul__"
    if c == ord("&"):
        return "__iand__"
    if c == ord("|"):
        return "__ior__"
    if c == ord("^"):
        return "__ixor__"
    return "__ilshift__" if c == ord("<") else "__irshift__"


@lowlevel
def is_answer(x: value) -> word:
    """Whether a special method has not given NotImplemented."""
    return as_word(x) != NOT_IMPLEMENTED


@lowlevel
def special_binary(sign: value, a: value, b: value) -> value:
    """What the special methods of a and b give for a binary operator; unbound if they have none that answers."""
    if not is_special(a) and not is_special(b):
        return unbound
    if char_at(sign, length(sign) - 1) == ord("="):
        f = special(a, in_place_method(sign))
        if f is not unbound:
            x = call_2(f, a, b)
            if is_answer(x):
                return x
    f = special(a, operator_method(sign, 0))
    r = unbound
    if class_of(a) is not class_of(b) or f is unbound:
        r = special(b, operator_method(sign, 1))
    if r is not unbound and f is not unbound and is_subclass(class_of(b), class_of(a)):
        x = call_2(r, b, a)
        if is_answer(x):
            return x
        r = unbound
    if f is not unbound:
        x = call_2(f, a, b)
        if is_answer(x):
            return x
    if r is not unbound and class_of(a) is not class_of(b):
        x = call_2(r, b, a)
        if is_answer(x):
            return x
    return unbound


@lowlevel
def comparison_method(operator: word) -> value:
    """The name of the special method behind a comparison: <, <=, ==, !=, >, >= as 0 … 5."""
    if operator == 0:
        return "__lt__"
    if operator == 1:
        return "__le__"
    if operator == 2:
        return "__eq__"
    if operator == 3:
        return "__ne__"
    if operator == 4:
        return "__gt__"
    return "__ge__"


@lowlevel
def swapped(operator: word) -> word:
    """The comparison that holds for b and a when this one holds for a and b."""
    if operator == 2 or operator == 3:
        return operator
    return 4 - operator if operator == 0 or operator == 4 else 6 - operator


@lowlevel
def special_compare(a: value, b: value, operator: word) -> value:
    """The result of a comparison by special methods; unbound if there are none that answer."""
    f = special(a, comparison_method(operator))
    r = special(b, comparison_method(swapped(operator)))
    if r is not unbound and class_of(a) is not class_of(b) and is_subclass(class_of(b), class_of(a)):
        x = call_2(r, b, a)
        if is_answer(x):
            return x
        r = unbound
    if f is not unbound:
        x = call_2(f, a, b)
        if is_answer(x):
            return x
    elif operator == 3 and plain_of(a) is a:
        f = special(a, "__eq__")
        if f is not unbound:
            x = call_2(f, a, b)
            if is_answer(x):
                return False if truth(x) else True
    if r is not unbound:
        x = call_2(r, b, a)
        if is_answer(x):
            return x
    elif operator == 3 and plain_of(b) is b:
        r = special(b, "__eq__")
        if r is not unbound:
            x = call_2(r, b, a)
            if is_answer(x):
                return False if truth(x) else True
    return unbound


@lowlevel
def special_truth(o: value) -> word:
    """bool(o) for an object of a class of the program, or for what a special method gave."""
    if o is True or o is False:
        return o is True
    if is_int(o):
        return untag_int(o) != 0
    f = special(o, "__bool__")
    if f is not unbound:
        x = call_1(f, o)
        if not is_bool(x):
            type_error("__bool__ should return bool, returned ", x, "")
        return x is True
    plain = plain_of(o)
    if plain is not o and is_real(plain):
        return truth(plain)
    f = special(o, "__len__")
    if f is not unbound:
        return special_length(f, o) != 0
    return o is not None if plain is o else truth(plain)


@lowlevel
def special_length(f: value, o: value) -> word:
    """What `__len__` gives."""
    x = call_1(f, o)
    n = index_word(x)
    if n < 0:
        raise ValueError("__len__() should return >= 0")
    return n


@lowlevel
def special_index(o: value) -> value:
    """The int that `__index__` gives; o itself if there is none."""
    plain = plain_of(o)
    if is_integer(plain):
        return plain
    f = special(o, "__index__")
    if f is unbound:
        return o
    x = plain_of(call_1(f, o))
    if not is_integer(x):
        type_error("__index__ returned non-int (type ", x, ")")
    return x


@lowlevel
def special_int(o: value) -> value:
    """int(o) of an instance; unbound if it has no method for that."""
    f = special(o, "__int__")
    if f is unbound:
        x = special_index(o)
        return unbound if x is o else x
    x = plain_of(call_1(f, o))
    if not is_integer(x):
        type_error("__int__ returned non-int (type ", x, ")")
    return x


@lowlevel
def special_float(o: value) -> value:
    """float(o) of an instance, or the int that it is made of; unbound if it has no method for that."""
    f = special(o, "__float__")
    if f is unbound:
        plain = plain_of(o)
        if is_float(plain):
            return plain
        x = special_index(o)
        return unbound if x is o else x
    x = plain_of(call_1(f, o))
    if not is_float(x):
        raise TypeError(
            concat(concat(class_name(class_of(o)), ".__float__ returned non-float (type "), join3(class_name(class_of(x)), ")", ""))
        )
    return x


@lowlevel
def special_repr(o: value) -> value:
    """repr(o) for an object whose class is no built-in one, or for a class."""
    f = special(o, "__repr__")
    if f is unbound:
        return default_repr(o)
    x = plain_of(call_1(f, o))
    if not is_type(x, STR):
        type_error("__repr__ returned non-string (type ", x, ")")
    return x


@lowlevel
def special_str(o: value) -> value:
    """str(o) likewise."""
    f = special(o, "__str__")
    if f is unbound:
        return special_repr(o)
    x = plain_of(call_1(f, o))
    if not is_type(x, STR):
        type_error("__str__ returned non-string (type ", x, ")")
    return x


@lowlevel
def add_class_path(c: value) -> None:
    """Adds module and qualified name of a class."""
    module = load_value(address(c) + CLASS_MODULE)
    if is_type(module, STR) and not equal_text(module, "builtins"):
        add_text(module)
        add_char(ord("."))
    add_text(load_value(address(c) + CLASS_QUALIFIED_NAME))


@lowlevel
def default_repr(o: value) -> value:
    """object.__repr__, and that of classes."""
    start = begin_text()
    if is_class(o):
        add_text("<class '")
        add_class_path(o)
        add_text("'>")
        return end_text(start)
    add_char(ord("<"))
    add_class_path(class_of(o))
    add_text(" object at 0x")
    add_hex_digits(address(o), 12)
    add_char(ord(">"))
    return end_text(start)


@lowlevel
def default_equal(a: value, b: value) -> value:
    """object.__eq__."""
    return True if a is b else as_value(NOT_IMPLEMENTED)


@lowlevel
def hash_of_identity(o: value) -> value:
    """object.__hash__."""
    return tag_int(address(o) >> 4)


@lowlevel
def special_unary(a: value, name: value, complaint: value) -> value:
    """What a special method of a gives for a unary operator, or TypeError."""
    f = special(a, name)
    if f is not unbound:
        return call_1(f, a)
    result = plain_unary(name, a)
    return type_error(complaint, a, "'") if result is unbound else result


@lowlevel
def special_item(o: value, index: value) -> value:
    """o[index] by special methods; unbound if there are none."""
    f = special(o, "__getitem__")
    if f is not unbound:
        return call_2(f, o, index)
    if is_class(o):
        f = attribute(o, "__class_getitem__", 0)
        if f is not unbound:
            return call_1(f, index)
    plain = plain_of(o)
    if plain is o or is_real(plain) or is_set(plain):
        return unbound
    return dict_item_of(o, plain, index) if is_type(plain, DICT) else get_item(plain, index)


@lowlevel
def special_contains(item: value, o: value) -> value:
    """item in o by `__contains__`; unbound if there is none."""
    f = special(o, "__contains__")
    if f is unbound:
        plain = plain_of(o)
        if plain is o or is_real(plain):
            return unbound
        return True if test_contains(item, plain) else False
    if f is None:
        type_error("'", o, "' object is not a container")
    return True if truth(call_2(f, o, item)) else False
