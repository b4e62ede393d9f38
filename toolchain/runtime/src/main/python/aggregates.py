"""Builtins on numbers and iterables: len, abs, min, max, sum, any, all, divmod, pow."""

from lowlevel import DICT, RANGE, STR
from lowlevel import address, builtin, is_type, load_value, lowlevel, store_value, tag_int, unbound, value, word
from arithmetic import op_add, op_pow, operand_error
from classes import special
from compare import GT, LT, compare, truth
from dict_methods import is_view
from errors import join5, type_error
from integers import floor_divide, is_number, make_int, modulo, number, power_modulo
from iteration import iter_item, iter_start
from layout import VIEW_DICT, is_sequence, items_of, length
from ranges import range_count
from special_methods import special_length, special_unary
from strings import concat
from tuples import new_tuple
from typenames import type_name


@builtin(1, 1)
@lowlevel
def builtin_len(o: value) -> value:
    if is_type(o, STR) or is_sequence(o) or is_type(o, DICT):
        return tag_int(length(o))
    if is_type(o, RANGE):
        return make_int(range_count(o))
    if is_view(o):
        return tag_int(length(load_value(address(o) + VIEW_DICT)))
    f = special(o, "__len__")
    if f is not unbound:
        return tag_int(special_length(f, o))
    return type_error("object of type '", o, "' has no len()")


@builtin(1, 1)
@lowlevel
def builtin_abs(o: value) -> value:
    if not is_number(o):
        return special_unary(o, "__abs__", "bad operand type for abs(): '")
    n = number(o)
    return make_int(-n if n < 0 else n)


@builtin(1, -1)
@lowlevel
def builtin_min(count: word, items: word) -> value:
    best = extreme(count, items, LT)
    if best is unbound:
        raise ValueError("min() arg is an empty sequence")
    return best


@builtin(1, -1)
@lowlevel
def builtin_max(count: word, items: word) -> value:
    best = extreme(count, items, GT)
    if best is unbound:
        raise ValueError("max() arg is an empty sequence")
    return best


@lowlevel
def extreme(count: word, items: word, operator: word) -> value:
    """The first of the arguments, or of the items of the only one, that no other is better than; unbound of none."""
    if count == 1:
        walk = iter_start(load_value(items))
        best = iter_item(walk, 0)
        x = best
        i = 0
        while x is not unbound:
            if i and compare(x, best, operator):
                best = x
            i += 1
            x = iter_item(walk, i)
        return best
    best = load_value(items)
    for i in range(1, count):
        x = load_value(items + i * 8)
        if compare(x, best, operator):
            best = x
    return best


@builtin(1, 2)
@lowlevel
def builtin_sum(iterable: value, start: value) -> value:
    walk = iter_start(iterable)
    total = tag_int(0) if start is unbound else start
    if is_type(total, STR):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    i = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        total = op_add(total, x)
        i += 1
        x = iter_item(walk, i)
    return total


@builtin(1, 1)
@lowlevel
def builtin_any(iterable: value) -> value:
    walk = iter_start(iterable)
    i = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        if truth(x):
            return True
        i += 1
        x = iter_item(walk, i)
    return False


@builtin(1, 1)
@lowlevel
def builtin_all(iterable: value) -> value:
    walk = iter_start(iterable)
    i = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        if not truth(x):
            return False
        i += 1
        x = iter_item(walk, i)
    return True


@builtin(2, 2)
@lowlevel
def builtin_divmod(a: value, b: value) -> value:
    if not (is_number(a) and is_number(b)):
        return operand_error("divmod()", a, b)
    if number(b) == 0:
        raise ZeroDivisionError("integer division or modulo by zero")
    result = new_tuple(2)
    store_value(items_of(result), make_int(floor_divide(number(a), number(b))))
    store_value(items_of(result) + 8, tag_int(modulo(number(a), number(b))))
    return result


@builtin(2, 3)
@lowlevel
def builtin_pow(base: value, exponent: value, modulus: value) -> value:
    if modulus is unbound or modulus is None:
        return op_pow(base, exponent)
    if not (is_number(base) and is_number(exponent) and is_number(modulus)):
        return power_error(base, exponent, modulus)
    return power_modulo(number(base), number(exponent), number(modulus))


@lowlevel
def power_error(base: value, exponent: value, modulus: value) -> value:
    raise TypeError(
        concat(
            join5("unsupported operand type(s) for ** or pow(): '", type_name(base), "', '", type_name(exponent), "', '"),
            concat(type_name(modulus), "'"),
        )
    )
