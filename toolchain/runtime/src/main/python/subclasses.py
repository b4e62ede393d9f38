"""Instances of subclasses of int, str, list …: each extends a built-in object, its plain value, which stands in it.

What their classes do not override, the plain value does. Operations come here when the types that they know have failed.
"""

from lowlevel import BYTEARRAY, CLASS, DICT, EXCEPTION, LIST, OBJECT, SET, STR, TUPLE
from lowlevel import address, is_type, load_value, lowlevel, store_value, store_word, type_id, unbound
from lowlevel import value, word
from aggregates import builtin_abs, builtin_divmod
from arithmetic import add, divide, divide_floor, is_repeatable, op_neg, op_pos, remainder, subtract, times, to_the_power
from augmented import op_iadd, op_iand, op_imul, op_ior, op_isub, op_ixor
from big_arithmetic import is_integer
from bitwise import bit_and, bit_or, bit_xor, left_shift, op_invert, right_shift
from bytes_objects import BYTEARRAY_TEXT, is_bytes_like
from callbacks import call_2
from calls import call_keywords
from class_creation import new_instance
from class_layout import CLASS_CONSTRUCTOR, INSTANCE_PLAIN, class_layout, is_instance
from classes import class_by_id, special
from complexes import is_complex
from dict_methods import dict_item
from dicts import dict_get, dict_merge
from errors import type_error_2
from floats import is_real
from layout import LENGTH, LIST_STORAGE, length
from set_methods import take_over
from sets import is_set
from strings import char_at, concat


# Whether the program has made such a class: without one, nothing has a plain value.
subclasses: word = 0


@lowlevel
def plain_of(o: value) -> value:
    """The plain value of an instance that has one; anything else itself."""
    return plain_of_instance(o) if subclasses else o


@lowlevel
def note_subclass() -> None:
    """There is a class that extends a built-in one."""
    global subclasses
    subclasses = 1


@lowlevel
def plain_of_instance(o: value) -> value:
    if is_instance(o):
        if extends_builtin(class_layout(class_by_id(type_id(o)))):
            return load_value(address(o) + INSTANCE_PLAIN)
    return o


@lowlevel
def extends_builtin(layout: word) -> word:
    """Whether instances of classes with a layout have a plain value."""
    return layout != OBJECT and layout != EXCEPTION and layout != CLASS


@lowlevel
def is_filled_by_init(layout: word) -> word:
    """Whether plain values begin empty, and `__init__` gives them what they have."""
    return layout == LIST or layout == DICT or layout == SET or layout == BYTEARRAY


@lowlevel
def extended(c: value, count: word, items: word, names: value) -> value:
    """`__new__` of a class that extends a built-in one, with arguments for that one's constructor."""
    layout = class_layout(c)
    constructor = load_value(address(class_by_id(layout)) + CLASS_CONSTRUCTOR)
    if is_filled_by_init(layout):
        count = 0
        names = None
    plain = call_keywords(constructor, count, items, names)
    o = new_instance(c)
    store_value(address(o) + INSTANCE_PLAIN, plain)
    return o


@lowlevel
def fill(plain: value, count: word, items: word, names: value) -> None:
    """`__init__` of a LIST, DICT, SET or BYTEARRAY, with arguments for its constructor."""
    constructor = load_value(address(class_by_id(type_id(plain))) + CLASS_CONSTRUCTOR)
    content = call_keywords(constructor, count, items, names)
    if is_type(plain, DICT):
        dict_merge(plain, content)
    elif is_type(plain, SET):
        take_over(plain, content)
    elif is_type(plain, BYTEARRAY):
        store_value(address(plain) + BYTEARRAY_TEXT, load_value(address(content) + BYTEARRAY_TEXT))
        store_word(address(plain) + LENGTH, length(content))
    else:
        store_value(address(plain) + LIST_STORAGE, load_value(address(content) + LIST_STORAGE))
        store_word(address(plain) + LENGTH, length(content))


# Operators


@lowlevel
def plain_binary(sign: value, a: value, b: value) -> value:
    """What a binary operator gives for plain values, one of them that of an instance, or TypeError."""
    x = plain_of(a)
    y = plain_of(b)
    if (x is a and y is b) or not takes(sign, x, y):
        return type_error_2(concat(concat("unsupported operand type(s) for ", sign), ": '"), a, "' and '", b, "'")
    if x is not a and char_at(sign, length(sign) - 1) == ord("=") and is_changeable(x):
        in_place(sign, x, y)
        return a
    return apply_operator(sign, x, y)


@lowlevel
def is_doubled(sign: value) -> word:
    """Whether an operator's sign is that of **, // or a shift."""
    return length(sign) > 1 and char_at(sign, 0) == char_at(sign, 1)


@lowlevel
def takes(sign: value, x: value, y: value) -> word:
    """Whether an operator takes built-in objects of these types."""
    c = char_at(sign, 0)
    if is_integer(x) and is_integer(y):
        return c != ord("@")
    if (is_real(x) or is_complex(x)) and (is_real(y) or is_complex(y)):
        return c == ord("+") or c == ord("-") or c == ord("*") or c == ord("/") or c == ord("%") or c == ord("d")
    if is_set(x):
        return is_set(y) and (c == ord("-") or c == ord("&") or c == ord("|") or c == ord("^"))
    if is_type(x, DICT):
        return c == ord("|") and (is_type(y, DICT) or length(sign) == 2)
    if c == ord("*") and not is_doubled(sign):
        return is_repeatable(x) or is_repeatable(y)
    return is_repeatable(x) and (c == ord("+") or (c == ord("%") and (is_type(x, STR) or is_bytes_like(x))))


@lowlevel
def is_changeable(x: value) -> word:
    return is_type(x, LIST) or is_type(x, DICT) or is_type(x, SET) or is_type(x, BYTEARRAY)


@lowlevel
def in_place(sign: value, x: value, y: value) -> value:
    """x op= y of a LIST, DICT, SET or BYTEARRAY."""
    c = char_at(sign, 0)
    if c == ord("+"):
        return op_iadd(x, y)
    if c == ord("*"):
        return op_imul(x, y)
    if c == ord("-"):
        return op_isub(x, y)
    if c == ord("&"):
        return op_iand(x, y)
    return op_ior(x, y) if c == ord("|") else op_ixor(x, y)


@lowlevel
def apply_operator(sign: value, x: value, y: value) -> value:
    c = char_at(sign, 0)
    double = is_doubled(sign)
    if c == ord("+"):
        return add(x, y, sign)
    if c == ord("-"):
        return subtract(x, y, sign)
    if c == ord("*"):
        return to_the_power(x, y, sign) if double else times(x, y, sign)
    if c == ord("/"):
        return divide_floor(x, y, sign) if double else divide(x, y, sign)
    if c == ord("%"):
        return remainder(x, y, sign)
    if c == ord("&"):
        return bit_and(x, y, sign)
    if c == ord("|"):
        return bit_or(x, y, sign)
    if c == ord("^"):
        return bit_xor(x, y, sign)
    if c == ord("<"):
        return left_shift(x, y, sign)
    return right_shift(x, y, sign) if c == ord(">") else builtin_divmod(x, y)


@lowlevel
def plain_unary(name: value, o: value) -> value:
    """What a unary operator, by its special method, gives for the plain value of an instance; unbound if it has none."""
    x = plain_of(o)
    if x is o or not is_real(x):
        return unbound
    c = char_at(name, 2)
    if c == ord("n"):
        return op_neg(x)
    if c == ord("p"):
        return op_pos(x)
    if c == ord("a"):
        return builtin_abs(x)
    return op_invert(x) if is_integer(x) else unbound


@lowlevel
def are_ordered(x: value, y: value) -> word:
    """Whether < and its kin take two built-in objects."""
    if is_real(x):
        return is_real(y)
    if is_set(x):
        return is_set(y)
    if is_bytes_like(x):
        return is_bytes_like(y)
    if is_type(x, STR):
        return is_type(y, STR)
    if is_type(x, LIST):
        return is_type(y, LIST)
    return is_type(x, TUPLE) and is_type(y, TUPLE)


# Mappings


@lowlevel
def plain_dict(o: value) -> value:
    """The DICT that gives the items of an instance of a subclass of dict to other dicts; else o itself."""
    x = plain_of(o)
    return x if is_type(x, DICT) and special(o, "__iter__") is unbound else o


@lowlevel
def dict_item_of(o: value, dict: value, key: value) -> value:
    """dict.__getitem__ of an instance, whose class may have `__missing__`; dict: its plain value."""
    x = dict_get(dict, key)
    if x is not unbound:
        return x
    f = special(o, "__missing__")
    return dict_item(dict, key) if f is unbound else call_2(f, o, key)
