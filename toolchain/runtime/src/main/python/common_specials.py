"""Special methods of all built-in values as attributes: comparisons, hash, text."""

from lowlevel import DICT, RANGE, SLICE
from lowlevel import is_object, is_type, lowlevel, method, type_id, value, word
from big_arithmetic import is_integer
from compare import EQ, GE, GT, LE, LT, NE, compare
from container_specials import not_implemented
from formatting import format_object
from hashing import hash_of
from integers import make_bool, make_int
from layout import length
from representation import add_plain_repr, repr_of, str_of
from subclasses import are_ordered, plain_of
from text import begin_text, end_text


@lowlevel
def compare_method(self: value, other: value, operator: word) -> value:
    """What a comparison method of a built-in value gives."""
    other = plain_of(other)
    if is_integer(self):
        answers = is_integer(other)
    elif is_type(self, DICT) or is_type(self, RANGE):
        answers = (operator == EQ or operator == NE) and is_object(other)
        if answers:
            answers = type_id(self) == type_id(other)
    elif is_type(self, SLICE):
        answers = is_type(other, SLICE)
    else:
        answers = are_ordered(self, other)
    return make_bool(compare(self, other, operator)) if answers else not_implemented()


@method("int float str list tuple dict set frozenset bytes bytearray range slice", "__eq__", 1, 1)
@lowlevel
def value_eq(self: value, other: value) -> value:
    return compare_method(self, other, EQ)


@method("int float str list tuple dict set frozenset bytes bytearray range slice", "__ne__", 1, 1)
@lowlevel
def value_ne(self: value, other: value) -> value:
    return compare_method(self, other, NE)


@method("int float str list tuple dict set frozenset bytes bytearray", "__lt__", 1, 1)
@lowlevel
def value_lt(self: value, other: value) -> value:
    return compare_method(self, other, LT)


@method("int float str list tuple dict set frozenset bytes bytearray", "__le__", 1, 1)
@lowlevel
def value_le(self: value, other: value) -> value:
    return compare_method(self, other, LE)


@method("int float str list tuple dict set frozenset bytes bytearray", "__gt__", 1, 1)
@lowlevel
def value_gt(self: value, other: value) -> value:
    return compare_method(self, other, GT)


@method("int float str list tuple dict set frozenset bytes bytearray", "__ge__", 1, 1)
@lowlevel
def value_ge(self: value, other: value) -> value:
    return compare_method(self, other, GE)


@method("int float str tuple frozenset bytes range none_type function builtin_function method", "__hash__", 0, 0)
@lowlevel
def value_hash(self: value) -> value:
    return make_int(hash_of(self))


@method("int bool float str list tuple dict bytes bytearray range slice none_type function", "__repr__", 0, 0)
@method("not_implemented_type ellipsis_type builtin_function method generator iterator", "__repr__", 0, 0)
@method("dict_keys dict_values dict_items", "__repr__", 0, 0)
@lowlevel
def value_repr(self: value) -> value:
    return repr_of(self, 0)


@method("set frozenset", "__repr__", 0, 0)
@lowlevel
def set_repr(instance: value) -> value:
    if plain_of(instance) is instance:
        return repr_of(instance, 0)
    start = begin_text()
    add_plain_repr(instance, 0, 0)
    return end_text(start)


@method("str", "__str__", 0, 0)
@lowlevel
def str_str(self: value) -> value:
    return self


@method("int float str", "__format__", 1, 1)
@lowlevel
def value_format(instance: value, spec: value) -> value:
    spec = plain_of(spec)
    return format_object(plain_of(instance), spec) if length(spec) else str_of(instance)
