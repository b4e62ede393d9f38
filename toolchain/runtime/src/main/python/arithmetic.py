"""Binary and unary operators + - * // % ** of all types. Compiled code has done the common small-int cases itself."""

from lowlevel import LIST, STR, TUPLE
from lowlevel import is_type, lowlevel, tag_int, unbound, value, word
from errors import type_error, type_error_2, unsupported
from integers import floor_divide, is_number, make_int, modulo, multiply, number, power
from lists import concat_lists, repeat_list
from special_methods import is_special, special_binary, special_unary
from strings import concat, repeat_str
from tuples import concat_tuples, repeat_tuple


@lowlevel
def operand_error(sign: value, a: value, b: value) -> value:
    """What special methods make of the operator, or TypeError: it does not take these types."""
    result = special_binary(sign, a, b)
    if result is not unbound:
        return result
    return type_error_2(concat(concat("unsupported operand type(s) for ", sign), ": '"), a, "' and '", b, "'")


@lowlevel
def op_add(a: value, b: value) -> value:
    return add(a, b, "+")


@lowlevel
def add(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return make_int(number(a) + number(b))
    if is_type(a, STR):
        return concat(a, b) if is_type(b, STR) else concatenate_error("str", a, b)
    if is_type(a, LIST):
        return concat_lists(a, b) if is_type(b, LIST) else concatenate_error("list", a, b)
    if is_type(a, TUPLE):
        return concat_tuples(a, b) if is_type(b, TUPLE) else concatenate_error("tuple", a, b)
    return operand_error(sign, a, b)


@lowlevel
def concatenate_error(type: value, a: value, b: value) -> value:
    result = special_binary("+", a, b)
    if result is not unbound:
        return result
    return type_error(concat(concat("can only concatenate ", type), ' (not "'), b, concat('") to ', type))


@lowlevel
def op_sub(a: value, b: value) -> value:
    return subtract(a, b, "-")


@lowlevel
def subtract(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return make_int(number(a) - number(b))
    return operand_error(sign, a, b)


@lowlevel
def op_mul(a: value, b: value) -> value:
    return times(a, b, "*")


@lowlevel
def times(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return multiply(number(a), number(b))
    if is_repeatable(a) and not is_special(b):
        return repeat(a, b)
    if is_repeatable(b) and not is_special(a):
        return repeat(b, a)
    return operand_error(sign, a, b)


@lowlevel
def is_repeatable(o: value) -> word:
    return is_type(o, STR) or is_type(o, LIST) or is_type(o, TUPLE)


@lowlevel
def repeat(sequence: value, times: value) -> value:
    """sequence * times."""
    if not is_number(times):
        return type_error("can't multiply sequence by non-int of type '", times, "'")
    if is_type(sequence, STR):
        return repeat_str(sequence, number(times))
    if is_type(sequence, LIST):
        return repeat_list(sequence, number(times))
    return repeat_tuple(sequence, number(times))


@lowlevel
def op_floordiv(a: value, b: value) -> value:
    return divide_floor(a, b, "//")


@lowlevel
def divide_floor(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        if number(b) == 0:
            raise ZeroDivisionError("integer division or modulo by zero")
        return make_int(floor_divide(number(a), number(b)))
    return operand_error(sign, a, b)


@lowlevel
def op_mod(a: value, b: value) -> value:
    return remainder(a, b, "%")


@lowlevel
def remainder(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        if number(b) == 0:
            raise ZeroDivisionError("integer modulo by zero")
        return tag_int(modulo(number(a), number(b)))
    if is_type(a, STR):
        return unsupported("str % formatting")
    return operand_error(sign, a, b)


@lowlevel
def op_pow(a: value, b: value) -> value:
    return to_the_power(a, b, "** or pow()")


@lowlevel
def to_the_power(a: value, b: value, sign: value) -> value:
    if is_number(a) and is_number(b):
        return power(number(a), number(b))
    return operand_error(sign, a, b)


@lowlevel
def op_neg(a: value) -> value:
    if is_number(a):
        return make_int(-number(a))
    return special_unary(a, "__neg__", "bad operand type for unary -: '")


@lowlevel
def op_pos(a: value) -> value:
    if is_number(a):
        return tag_int(number(a))
    return special_unary(a, "__pos__", "bad operand type for unary +: '")
