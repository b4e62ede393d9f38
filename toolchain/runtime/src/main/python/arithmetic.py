"""Binary and unary operators + - * / // % ** of all types. Compiled code has done the common small-int cases itself."""

from lowlevel import LIST, STR, TUPLE
from lowlevel import as_value, as_word, float_add, float_mul, float_sub, is_float, is_object, is_type, lowlevel
from lowlevel import tag_int, type_id, unbound, value, word
from big_arithmetic import int_add, int_multiply, int_negative, int_subtract, is_int_zero, is_integer
from big_division import int_floor_divide, int_modulo
from big_power import int_power, is_below_zero
from bigints import is_big, wide_bits
from bytes_objects import is_bytes_like
from bytes_operations import concat_bytes, repeat_bytes
from callbacks import call_2
from class_layout import is_instance
from classes import special
from complex_power import complex_power, is_complex_power
from complexes import are_complex, complex_add, complex_divide, complex_multiply, complex_negative, complex_subtract
from complexes import is_complex
from errors import type_error
from exact_floats import divide_ints
from floats import float_divide, float_floor_divide, float_modulo, float_power, is_real, negated, real
from integers import clamped_word, is_number, number
from lists import concat_lists, repeat_list
from percent_format import format_bytes, format_percent
from set_methods import are_sets, operand_set, set_subtract
from special_methods import is_answer, is_special, special_binary, special_index, special_unary
from strings import concat, repeat_str
from subclasses import plain_binary, plain_of
from tuples import concat_tuples, repeat_tuple


@lowlevel
def operand_error(sign: value, a: value, b: value) -> value:
    """What special methods make of the operator, or TypeError: it does not take these types."""
    result = special_binary(sign, a, b)
    return plain_binary(sign, a, b) if result is unbound else result


@lowlevel
def instance_binary(a: value, b: value, name: value, sign: value) -> value:
    """What the special method of a, an instance, makes of the operator, where b has no say; unbound where a has no such method, or b has
    one that may come first."""
    if is_special(b) and type_id(a) != type_id(b):
        return unbound
    f = special(a, name)
    if f is unbound:
        return unbound
    x = call_2(f, a, b)
    return x if is_answer(x) else plain_binary(sign, a, b)


@lowlevel
def op_add(a: value, b: value) -> value:
    if is_instance(a):
        x = instance_binary(a, b, "__add__", "+")
        if x is not unbound:
            return x
    return add(a, b, "+")


@lowlevel
def add(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        return int_add(a, b)
    if is_real(a) and is_real(b):
        return as_value(float_add(real(a), real(b)))
    if is_type(a, STR):
        return concat(a, b) if is_type(b, STR) else concatenate_error("str", a, b)
    if is_bytes_like(a):
        return concat_bytes(a, b)
    if is_type(a, LIST):
        return concat_lists(a, b) if is_type(b, LIST) else concatenate_error("list", a, b)
    if is_type(a, TUPLE):
        return concat_tuples(a, b) if is_type(b, TUPLE) else concatenate_error("tuple", a, b)
    if (is_complex(a) or is_complex(b)) and are_complex(a, b):
        return complex_add(a, b)
    return operand_error(sign, a, b)


@lowlevel
def concatenate_error(type: value, a: value, b: value) -> value:
    result = special_binary("+", a, b)
    if result is unbound:
        y = plain_of(b)
        if y is not b and is_object(y) and type_id(y) == type_id(a):
            return add(a, y, "+")
    if result is not unbound:
        return result
    return type_error(concat(concat("can only concatenate ", type), ' (not "'), b, concat('") to ', type))


@lowlevel
def op_sub(a: value, b: value) -> value:
    if is_instance(a):
        x = instance_binary(a, b, "__sub__", "-")
        if x is not unbound:
            return x
    return subtract(a, b, "-")


@lowlevel
def subtract(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        return int_subtract(a, b)
    if is_real(a) and is_real(b):
        return as_value(float_sub(real(a), real(b)))
    if are_sets(a, b):
        return set_subtract(operand_set(a, b), operand_set(b, a))
    if (is_complex(a) or is_complex(b)) and are_complex(a, b):
        return complex_subtract(a, b)
    return operand_error(sign, a, b)


@lowlevel
def op_mul(a: value, b: value) -> value:
    if is_instance(a):
        x = instance_binary(a, b, "__mul__", "*")
        if x is not unbound:
            return x
    return times(a, b, "*")


@lowlevel
def times(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        return int_multiply(a, b)
    if is_real(a) and is_real(b):
        return as_value(float_mul(real(a), real(b)))
    if (is_complex(a) or is_complex(b)) and are_complex(a, b):
        return complex_multiply(a, b)
    if is_repeatable(a) and not is_special(b):
        return repeat(a, b)
    if is_repeatable(b) and not is_special(a):
        return repeat(b, a)
    if is_repeatable(a) and special(b, "__rmul__") is unbound:
        return repeat(a, special_index(b))
    if is_repeatable(b) and special(a, "__mul__") is unbound:
        return repeat(b, special_index(a))
    return operand_error(sign, a, b)


@lowlevel
def is_repeatable(o: value) -> word:
    return is_type(o, STR) or is_type(o, LIST) or is_type(o, TUPLE) or is_bytes_like(o)


@lowlevel
def repeat(sequence: value, times: value) -> value:
    """sequence * times."""
    count = repetitions(times)
    if is_type(sequence, STR):
        return repeat_str(sequence, count)
    if is_type(sequence, LIST):
        return repeat_list(sequence, count)
    if is_bytes_like(sequence):
        return repeat_bytes(sequence, count)
    return repeat_tuple(sequence, count)


@lowlevel
def repetitions(times: value) -> word:
    """How often a sequence is repeated."""
    if not is_integer(times):
        type_error("can't multiply sequence by non-int of type '", times, "'")
    if is_big(times) and wide_bits(times) > 63:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return clamped_word(times)


@lowlevel
def op_truediv(a: value, b: value) -> value:
    if is_instance(a):
        x = instance_binary(a, b, "__truediv__", "/")
        if x is not unbound:
            return x
    return divide(a, b, "/")


@lowlevel
def divide(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        if is_int_zero(b):
            raise ZeroDivisionError("division by zero")
        return divide_ints(a, b)
    if is_real(a) and is_real(b):
        return as_value(float_divide(real(a), real(b), "float division by zero"))
    if (is_complex(a) or is_complex(b)) and are_complex(a, b):
        return complex_divide(a, b)
    return operand_error(sign, a, b)


@lowlevel
def op_floordiv(a: value, b: value) -> value:
    return divide_floor(a, b, "//")


@lowlevel
def divide_floor(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        if is_int_zero(b):
            raise ZeroDivisionError("integer division or modulo by zero")
        return int_floor_divide(a, b)
    if is_real(a) and is_real(b):
        if real(b) << 1 == 0:
            raise ZeroDivisionError("float floor division by zero")
        return as_value(float_floor_divide(real(a), real(b)))
    return operand_error(sign, a, b)


@lowlevel
def op_mod(a: value, b: value) -> value:
    return remainder(a, b, "%")


@lowlevel
def remainder(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        if is_int_zero(b):
            raise ZeroDivisionError("integer modulo by zero")
        return int_modulo(a, b)
    if is_real(a) and is_real(b):
        if real(b) << 1 == 0:
            raise ZeroDivisionError("float modulo")
        return as_value(float_modulo(real(a), real(b)))
    if is_type(a, STR):
        return format_percent(a, b)
    if is_bytes_like(a):
        return format_bytes(a, b)
    return operand_error(sign, a, b)


@lowlevel
def op_pow(a: value, b: value) -> value:
    return to_the_power(a, b, "** or pow()")


@lowlevel
def to_the_power(a: value, b: value, sign: value) -> value:
    if is_integer(a) and is_integer(b):
        if is_below_zero(b):
            return as_value(float_power(real(a), real(b)))
        return int_power(a, b)
    if is_real(a) and is_real(b):
        x = real(a)
        y = real(b)
        if x < 0 and is_complex_power(x, y):
            return complex_power(a, b)
        return as_value(float_power(x, y))
    if (is_complex(a) or is_complex(b)) and are_complex(a, b):
        return complex_power(a, b)
    return operand_error(sign, a, b)


@lowlevel
def op_neg(a: value) -> value:
    if is_integer(a):
        return int_negative(a)
    if is_float(a):
        return as_value(negated(as_word(a)))
    if is_complex(a):
        return complex_negative(a)
    return special_unary(a, "__neg__", "bad operand type for unary -: '")


@lowlevel
def op_pos(a: value) -> value:
    if is_number(a):
        return tag_int(number(a))
    if is_float(a) or is_big(a) or is_complex(a):
        return a
    return special_unary(a, "__pos__", "bad operand type for unary +: '")


@lowlevel
def op_matmul(a: value, b: value) -> value:
    return operand_error("@", a, b)
