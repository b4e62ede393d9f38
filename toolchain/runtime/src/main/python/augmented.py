"""Augmented assignment: in place on lists, else the plain operator with its own sign in the TypeError."""

from lowlevel import BYTEARRAY, DICT, LIST, RANGE, SET
from lowlevel import is_type, lowlevel, unbound, value
from arithmetic import add, divide, divide_floor, operand_error, remainder, repetitions, subtract, times, to_the_power
from bitwise import bit_and, bit_or, bit_xor, left_shift, right_shift
from bytes_operations import extend_in_place
from dict_methods import dict_update
from lists import list_extend, repeat_in_place
from set_methods import set_intersect, set_remove_all, set_toggle, take_over
from sets import is_set, set_merge


@lowlevel
def op_iadd(a: value, b: value) -> value:
    if is_type(a, LIST):
        list_extend(a, b)
        return a
    if is_type(a, BYTEARRAY):
        extend_in_place(a, b)
        return a
    return add(a, b, "+=")


@lowlevel
def op_isub(a: value, b: value) -> value:
    if is_type(a, SET) and is_set(b):
        set_remove_all(a, b)
        return a
    return subtract(a, b, "-=")


@lowlevel
def op_imul(a: value, b: value) -> value:
    if is_type(a, LIST):
        repeat_in_place(a, repetitions(b))
        return a
    if is_type(a, RANGE):
        # CPython asks the right operand only if the left one is no sequence at all
        return operand_error("*=", a, b)
    return times(a, b, "*=")


@lowlevel
def op_itruediv(a: value, b: value) -> value:
    return divide(a, b, "/=")


@lowlevel
def op_ifloordiv(a: value, b: value) -> value:
    return divide_floor(a, b, "//=")


@lowlevel
def op_imod(a: value, b: value) -> value:
    return remainder(a, b, "%=")


@lowlevel
def op_ipow(a: value, b: value) -> value:
    return to_the_power(a, b, "**=")


@lowlevel
def op_iand(a: value, b: value) -> value:
    if is_type(a, SET) and is_set(b):
        take_over(a, set_intersect(a, b))
        return a
    return bit_and(a, b, "&=")


@lowlevel
def op_ior(a: value, b: value) -> value:
    if is_type(a, SET) and is_set(b):
        set_merge(a, b)
        return a
    if is_type(a, DICT):
        dict_update(a, b, unbound)
        return a
    return bit_or(a, b, "|=")


@lowlevel
def op_ixor(a: value, b: value) -> value:
    if is_type(a, SET) and is_set(b):
        set_toggle(a, b)
        return a
    return bit_xor(a, b, "^=")


@lowlevel
def op_ilshift(a: value, b: value) -> value:
    return left_shift(a, b, "<<=")


@lowlevel
def op_irshift(a: value, b: value) -> value:
    return right_shift(a, b, ">>=")


@lowlevel
def op_imatmul(a: value, b: value) -> value:
    return operand_error("@=", a, b)
