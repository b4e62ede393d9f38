"""Builtins on numbers and iterables: len, abs, min, max, sum, any, all, divmod, pow."""

from lowlevel import BYTEARRAY, BYTES, DICT, NOT_IMPLEMENTED, RANGE, STR
from lowlevel import address, as_value, as_word, builtin, is_float, is_type, load_value, lowlevel, store_value, tag_int
from lowlevel import unbound, value, word
from arithmetic import op_add, op_floordiv, op_mod, op_pow, operand_error
from big_arithmetic import int_absolute, is_int_zero, is_integer
from big_power import int_power_modulo
from bytes_objects import is_bytes_like
from callbacks import call_1, call_3
from class_layout import is_instance
from classes import special
from compare import GT, LT, compare, truth
from complexes import complex_absolute, is_complex
from dict_methods import is_view
from errors import join3, join5, type_error
from floats import MAGNITUDE, is_real
from integers import make_int
from iteration import iter_item, iter_start, walk_items
from layout import VIEW_DICT, is_sequence, items_of, length
from ranges import range_count
from sets import is_set
from special_methods import special_length, special_unary
from strings import concat
from subclasses import plain_of
from tuples import new_tuple, tuple_build
from typenames import type_name


@builtin(1, 1)
@lowlevel
def builtin_len(o: value) -> value:
    if is_type(o, STR) or is_sequence(o) or is_type(o, DICT) or is_set(o) or is_bytes_like(o):
        return tag_int(length(o))
    if is_type(o, RANGE):
        return make_int(range_count(o))
    if is_view(o):
        return tag_int(length(load_value(address(o) + VIEW_DICT)))
    f = special(o, "__len__")
    if f is not unbound:
        return tag_int(special_length(f, o))
    plain = plain_of(o)
    if plain is not o and not is_real(plain):
        return builtin_len(plain)
    return type_error("object of type '", o, "' has no len()")


@builtin(1, 1)
@lowlevel
def builtin_abs(o: value) -> value:
    if is_float(o):
        return as_value(as_word(o) & MAGNITUDE)
    if is_integer(o):
        return int_absolute(o)
    if is_complex(o):
        return complex_absolute(o)
    return special_unary(o, "__abs__", "bad operand type for abs(): '")


@builtin(1, -1, "key", "default")
@lowlevel
def builtin_min(count: word, items: word, key: value, default: value) -> value:
    return checked_extreme(count, items, key, default, LT)


@builtin(1, -1, "key", "default")
@lowlevel
def builtin_max(count: word, items: word, key: value, default: value) -> value:
    return checked_extreme(count, items, key, default, GT)


@lowlevel
def checked_extreme(count: word, items: word, key: value, default: value, operator: word) -> value:
    name = "min" if operator == LT else "max"
    if default is not unbound and count > 1:
        raise TypeError(join3("Cannot specify a default for ", name, "() with multiple positional arguments"))
    if key is unbound or key is None:
        best = extreme(count, items, operator)
    else:
        best = extreme_by(walk_items(iter_start(load_value(items))) if count == 1 else tuple_build(count, items), key, operator)
    if best is unbound:
        if default is unbound:
            raise ValueError(concat(name, "() arg is an empty sequence"))
        return default
    return best


@lowlevel
def extreme_by(items: value, key: value, operator: word) -> value:
    """The same by what `key` gives of each item of a LIST or TUPLE."""
    best: value = unbound
    best_key: value = unbound
    i = 0
    while i < length(items):
        x = load_value(items_of(items) + i * 8)
        k = call_1(key, x)
        better = i == 0
        if not better:
            better = compare(k, best_key, operator)
        if better:
            best = x
            best_key = k
        i += 1
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


@builtin(1, 2, "start")
@lowlevel
def builtin_sum(iterable: value, start: value) -> value:
    walk = iter_start(iterable)
    total = tag_int(0) if start is unbound else start
    if is_type(total, STR):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if is_type(total, BYTES):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if is_type(total, BYTEARRAY):
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
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
    if not (is_real(a) and is_real(b)):
        return operand_error("divmod()", a, b)
    if is_int_zero(b) or (is_float(b) and as_word(b) << 1 == 0):
        if is_integer(a) and is_integer(b):
            raise ZeroDivisionError("integer division or modulo by zero")
        raise ZeroDivisionError("float divmod()")
    result = new_tuple(2)
    store_value(items_of(result), op_floordiv(a, b))
    store_value(items_of(result) + 8, op_mod(a, b))
    return result


@builtin(2, 3, "base", "exp", "mod")
@lowlevel
def builtin_pow(base: value, exp: value, mod: value) -> value:
    if mod is unbound or mod is None:
        return op_pow(base, exp)
    b = plain_of(base)
    e = plain_of(exp)
    m = plain_of(mod)
    if is_instance(base):
        f = special(base, "__pow__")
        if f is not unbound:
            x = call_3(f, base, exp, mod)
            if as_word(x) != NOT_IMPLEMENTED:
                return x
    if not (is_integer(b) and is_integer(e) and is_integer(m)):
        return power_error(base, exp, mod)
    return int_power_modulo(b, e, m)


@lowlevel
def is_any_number(o: value) -> word:
    return is_real(o) or is_complex(o)


@lowlevel
def refuse_modulus(operand: value, base: value, exponent: value) -> None:
    """The error of the type of one operand of pow() with a modulus, if that type takes the others at all."""
    if is_float(operand):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    if is_complex(operand) and is_any_number(base) and is_any_number(exponent):
        raise ValueError("complex modulo")


@lowlevel
def power_error(base: value, exponent: value, modulus: value) -> value:
    refuse_modulus(base, base, exponent)
    refuse_modulus(exponent, base, exponent)
    refuse_modulus(modulus, base, exponent)
    raise TypeError(
        concat(
            join5("unsupported operand type(s) for ** or pow(): '", type_name(base), "', '", type_name(exponent), "', '"),
            concat(type_name(modulus), "'"),
        )
    )
