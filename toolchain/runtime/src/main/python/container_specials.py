"""Special methods of built-in containers and texts as attributes: `[].__len__()`, `dict.__getitem__`, `super().__setitem__`."""

from lowlevel import DICT, NOT_IMPLEMENTED, STR
from lowlevel import as_value, is_type, lowlevel, method, unbound, value, word
from aggregates import builtin_len
from arithmetic import op_add, op_mul, op_sub
from augmented import op_iadd, op_iand, op_imul, op_ior, op_isub, op_ixor
from bitwise import op_and, op_or, op_xor
from compare import test_contains
from integers import make_bool
from iterator_builtins import builtin_iter, builtin_next, builtin_reversed
from percent_format import format_percent
from sets import is_set
from subclasses import dict_item_of, plain_of
from subscripts import delete_item, get_item, set_item


@method("str list tuple dict set frozenset bytes bytearray range dict_keys dict_values dict_items", "__len__", 0, 0)
@lowlevel
def container_len(self: value) -> value:
    return builtin_len(self)


@method("str list tuple dict set frozenset bytes bytearray range dict_keys dict_items", "__contains__", 1, 1)
@lowlevel
def container_contains(self: value, x: value) -> value:
    return make_bool(test_contains(x, self))


@method("str list tuple dict set frozenset bytes bytearray range dict_keys dict_values dict_items", "__iter__", 0, 0)
@method("iterator generator", "__iter__", 0, 0)
@lowlevel
def container_iter(self: value) -> value:
    return builtin_iter(self, unbound)


@method("iterator", "__next__", 0, 0)
@lowlevel
def iterator_next_method(self: value) -> value:
    return builtin_next(self, unbound)


@method("list dict range dict_keys dict_values dict_items", "__reversed__", 0, 0)
@lowlevel
def container_reversed(self: value) -> value:
    return builtin_reversed(self)


@method("str list tuple bytes bytearray range", "__getitem__", 1, 1)
@lowlevel
def container_getitem(self: value, index: value) -> value:
    return get_item(self, index)


@method("dict", "__getitem__", 1, 1)
@lowlevel
def dict_getitem(instance: value, key: value) -> value:
    return dict_item_of(instance, plain_of(instance), key)


@method("list dict bytearray", "__setitem__", 2, 2)
@lowlevel
def container_setitem(self: value, index: value, x: value) -> None:
    set_item(self, index, x)


@method("list dict bytearray", "__delitem__", 1, 1)
@lowlevel
def container_delitem(self: value, index: value) -> None:
    delete_item(self, index)


@lowlevel
def not_implemented() -> value:
    return as_value(NOT_IMPLEMENTED)


# Joining and repeating


@method("str list tuple bytes bytearray", "__add__", 1, 1)
@lowlevel
def sequence_add(self: value, other: value) -> value:
    return op_add(self, plain_of(other))


@method("str list tuple bytes bytearray", "__mul__", 1, 1)
@method("str list tuple bytes bytearray", "__rmul__", 1, 1)
@lowlevel
def sequence_mul(self: value, times: value) -> value:
    return op_mul(self, times)


@method("str", "__mod__", 1, 1)
@lowlevel
def str_mod(self: value, arguments: value) -> value:
    return format_percent(self, arguments)


@method("str", "__rmod__", 1, 1)
@lowlevel
def str_rmod(self: value, other: value) -> value:
    other = plain_of(other)
    return format_percent(other, self) if is_type(other, STR) else not_implemented()


@method("list bytearray", "__iadd__", 1, 1)
@lowlevel
def list_iadd(instance: value, other: value) -> value:
    op_iadd(plain_of(instance), other)
    return instance


@method("list bytearray", "__imul__", 1, 1)
@lowlevel
def list_imul(instance: value, times: value) -> value:
    op_imul(plain_of(instance), times)
    return instance


# Sets and dicts


@lowlevel
def are_alike(a: value, b: value) -> word:
    """Whether the operators of one's type take both, two sets or two dicts."""
    if is_type(a, DICT):
        return is_type(b, DICT)
    return is_set(a) and is_set(b)


@method("set frozenset dict", "__or__", 1, 1)
@lowlevel
def set_or(self: value, other: value) -> value:
    other = plain_of(other)
    return op_or(self, other) if are_alike(self, other) else not_implemented()


@method("set frozenset dict", "__ror__", 1, 1)
@lowlevel
def set_ror(self: value, other: value) -> value:
    other = plain_of(other)
    return op_or(other, self) if are_alike(self, other) else not_implemented()


@method("set frozenset", "__and__", 1, 1)
@lowlevel
def set_and(self: value, other: value) -> value:
    other = plain_of(other)
    return op_and(self, other) if are_alike(self, other) else not_implemented()


@method("set frozenset", "__rand__", 1, 1)
@lowlevel
def set_rand(self: value, other: value) -> value:
    other = plain_of(other)
    return op_and(other, self) if are_alike(self, other) else not_implemented()


@method("set frozenset", "__sub__", 1, 1)
@lowlevel
def set_sub(self: value, other: value) -> value:
    other = plain_of(other)
    return op_sub(self, other) if are_alike(self, other) else not_implemented()


@method("set frozenset", "__rsub__", 1, 1)
@lowlevel
def set_rsub(self: value, other: value) -> value:
    other = plain_of(other)
    return op_sub(other, self) if are_alike(self, other) else not_implemented()


@method("set frozenset", "__xor__", 1, 1)
@lowlevel
def set_xor(self: value, other: value) -> value:
    other = plain_of(other)
    return op_xor(self, other) if are_alike(self, other) else not_implemented()


@method("set frozenset", "__rxor__", 1, 1)
@lowlevel
def set_rxor(self: value, other: value) -> value:
    other = plain_of(other)
    return op_xor(other, self) if are_alike(self, other) else not_implemented()


@method("dict", "__ior__", 1, 1)
@lowlevel
def dict_ior(instance: value, other: value) -> value:
    op_ior(plain_of(instance), other)
    return instance


@method("set", "__ior__", 1, 1)
@lowlevel
def set_ior(instance: value, other: value) -> value:
    other = plain_of(other)
    if not is_set(other):
        return not_implemented()
    op_ior(plain_of(instance), other)
    return instance


@method("set", "__iand__", 1, 1)
@lowlevel
def set_iand(instance: value, other: value) -> value:
    other = plain_of(other)
    if not is_set(other):
        return not_implemented()
    op_iand(plain_of(instance), other)
    return instance


@method("set", "__isub__", 1, 1)
@lowlevel
def set_isub(instance: value, other: value) -> value:
    other = plain_of(other)
    if not is_set(other):
        return not_implemented()
    op_isub(plain_of(instance), other)
    return instance


@method("set", "__ixor__", 1, 1)
@lowlevel
def set_ixor(instance: value, other: value) -> value:
    other = plain_of(other)
    if not is_set(other):
        return not_implemented()
    op_ixor(plain_of(instance), other)
    return instance
