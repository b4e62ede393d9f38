"""Operators on the bits of ints and bools: & | ^ ~ << >>."""

from lowlevel import DICT
from lowlevel import is_bool, is_type, lowlevel, tag_int, unbound, value, word
from arithmetic import operand_error
from big_arithmetic import is_integer
from big_bitwise import AND, OR, XOR, int_invert, int_logical, int_shift_left, int_shift_right
from dict_methods import dict_union
from generic_types import union_or_unbound
from integers import is_number, make_bool, number
from set_methods import are_sets, operand_set, set_differ, set_intersect, set_unite
from special_methods import special_unary


@lowlevel
def logical(a: value, b: value, bits: word) -> value:
    """The result of & | ^: a bool if both operands are bools."""
    if is_bool(a) and is_bool(b):
        return make_bool(bits)
    return tag_int(bits)


@lowlevel
def op_and(a: value, b: value) -> value:
    return bit_and(a, b, "&")


@lowlevel
def bit_and(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return logical(a, b, number(a) & number(b))
    if is_integer(a) and is_integer(b):
        return int_logical(a, b, AND)
    if are_sets(a, b):
        return set_intersect(operand_set(a, b), operand_set(b, a))
    return operand_error(sign, a, b)


@lowlevel
def op_or(a: value, b: value) -> value:
    return bit_or(a, b, "|")


@lowlevel
def bit_or(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return logical(a, b, number(a) | number(b))
    if is_integer(a) and is_integer(b):
        return int_logical(a, b, OR)
    if is_type(a, DICT) and is_type(b, DICT):
        return dict_union(a, b)
    if are_sets(a, b):
        return set_unite(operand_set(a, b), operand_set(b, a))
    union = union_or_unbound(a, b)
    return operand_error(sign, a, b) if union is unbound else union


@lowlevel
def op_xor(a: value, b: value) -> value:
    return bit_xor(a, b, "^")


@lowlevel
def bit_xor(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return logical(a, b, number(a) ^ number(b))
    if is_integer(a) and is_integer(b):
        return int_logical(a, b, XOR)
    if are_sets(a, b):
        return set_differ(operand_set(a, b), operand_set(b, a))
    return operand_error(sign, a, b)


@lowlevel
def op_invert(a: value) -> value:
    if is_integer(a):
        return int_invert(a)
    return special_unary(a, "__invert__", "bad operand type for unary ~: '")


@lowlevel
def op_lshift(a: value, b: value) -> value:
    return left_shift(a, b, "<<")


@lowlevel
def left_shift(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        return int_shift_left(a, b)
    return operand_error(sign, a, b)


@lowlevel
def op_rshift(a: value, b: value) -> value:
    return right_shift(a, b, ">>")


@lowlevel
def right_shift(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        return int_shift_right(a, b)
    return operand_error(sign, a, b)
