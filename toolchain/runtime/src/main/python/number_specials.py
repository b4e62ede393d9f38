"""Special methods of int and float as attributes: `(1).__add__(2)`, `int.__floordiv__`, `super().__add__`."""

from lowlevel import is_float, lowlevel, method, tag_int, unbound, value, word
from aggregates import builtin_abs, builtin_divmod, builtin_pow
from arithmetic import op_add, op_floordiv, op_mod, op_mul, op_neg, op_pos, op_sub, op_truediv
from big_arithmetic import is_integer
from bitwise import op_and, op_invert, op_lshift, op_or, op_rshift, op_xor
from compare import truth
from container_specials import not_implemented
from conversions import builtin_float, builtin_int
from floats import is_real
from integers import make_bool
from rounding import builtin_round
from subclasses import plain_of


@lowlevel
def fits(self: value, other: value) -> word:
    """Whether operators of self's type take the other operand."""
    return is_real(other) if is_float(self) else is_integer(other)


@method("int float", "__add__", 1, 1)
@method("int float", "__radd__", 1, 1)
@lowlevel
def number_add(self: value, other: value) -> value:
    other = plain_of(other)
    return op_add(self, other) if fits(self, other) else not_implemented()


@method("int float", "__sub__", 1, 1)
@lowlevel
def number_sub(self: value, other: value) -> value:
    other = plain_of(other)
    return op_sub(self, other) if fits(self, other) else not_implemented()


@method("int float", "__rsub__", 1, 1)
@lowlevel
def number_rsub(self: value, other: value) -> value:
    other = plain_of(other)
    return op_sub(other, self) if fits(self, other) else not_implemented()


@method("int float", "__mul__", 1, 1)
@method("int float", "__rmul__", 1, 1)
@lowlevel
def number_mul(self: value, other: value) -> value:
    other = plain_of(other)
    return op_mul(self, other) if fits(self, other) else not_implemented()


@method("int float", "__truediv__", 1, 1)
@lowlevel
def number_truediv(self: value, other: value) -> value:
    other = plain_of(other)
    return op_truediv(self, other) if fits(self, other) else not_implemented()


@method("int float", "__rtruediv__", 1, 1)
@lowlevel
def number_rtruediv(self: value, other: value) -> value:
    other = plain_of(other)
    return op_truediv(other, self) if fits(self, other) else not_implemented()


@method("int float", "__floordiv__", 1, 1)
@lowlevel
def number_floordiv(self: value, other: value) -> value:
    other = plain_of(other)
    return op_floordiv(self, other) if fits(self, other) else not_implemented()


@method("int float", "__rfloordiv__", 1, 1)
@lowlevel
def number_rfloordiv(self: value, other: value) -> value:
    other = plain_of(other)
    return op_floordiv(other, self) if fits(self, other) else not_implemented()


@method("int float", "__mod__", 1, 1)
@lowlevel
def number_mod(self: value, other: value) -> value:
    other = plain_of(other)
    return op_mod(self, other) if fits(self, other) else not_implemented()


@method("int float", "__rmod__", 1, 1)
@lowlevel
def number_rmod(self: value, other: value) -> value:
    other = plain_of(other)
    return op_mod(other, self) if fits(self, other) else not_implemented()


@method("int float", "__divmod__", 1, 1)
@lowlevel
def number_divmod(self: value, other: value) -> value:
    other = plain_of(other)
    return builtin_divmod(self, other) if fits(self, other) else not_implemented()


@method("int float", "__rdivmod__", 1, 1)
@lowlevel
def number_rdivmod(self: value, other: value) -> value:
    other = plain_of(other)
    return builtin_divmod(other, self) if fits(self, other) else not_implemented()


@method("int float", "__pow__", 1, 2)
@lowlevel
def number_pow(self: value, other: value, modulus: value) -> value:
    other = plain_of(other)
    return builtin_pow(self, other, modulus) if fits(self, other) else not_implemented()


@method("int float", "__rpow__", 1, 2)
@lowlevel
def number_rpow(self: value, other: value, modulus: value) -> value:
    other = plain_of(other)
    return builtin_pow(other, self, modulus) if fits(self, other) else not_implemented()


@method("int", "__and__", 1, 1)
@method("int", "__rand__", 1, 1)
@lowlevel
def number_and(self: value, other: value) -> value:
    other = plain_of(other)
    return op_and(self, other) if fits(self, other) else not_implemented()


@method("int", "__or__", 1, 1)
@method("int", "__ror__", 1, 1)
@lowlevel
def number_or(self: value, other: value) -> value:
    other = plain_of(other)
    return op_or(self, other) if fits(self, other) else not_implemented()


@method("int", "__xor__", 1, 1)
@method("int", "__rxor__", 1, 1)
@lowlevel
def number_xor(self: value, other: value) -> value:
    other = plain_of(other)
    return op_xor(self, other) if fits(self, other) else not_implemented()


@method("int", "__lshift__", 1, 1)
@lowlevel
def number_lshift(self: value, other: value) -> value:
    other = plain_of(other)
    return op_lshift(self, other) if fits(self, other) else not_implemented()


@method("int", "__rlshift__", 1, 1)
@lowlevel
def number_rlshift(self: value, other: value) -> value:
    other = plain_of(other)
    return op_lshift(other, self) if fits(self, other) else not_implemented()


@method("int", "__rshift__", 1, 1)
@lowlevel
def number_rshift(self: value, other: value) -> value:
    other = plain_of(other)
    return op_rshift(self, other) if fits(self, other) else not_implemented()


@method("int", "__rrshift__", 1, 1)
@lowlevel
def number_rrshift(self: value, other: value) -> value:
    other = plain_of(other)
    return op_rshift(other, self) if fits(self, other) else not_implemented()


@method("int float", "__neg__", 0, 0)
@lowlevel
def number_neg(self: value) -> value:
    return op_neg(self)


@method("int float", "__pos__", 0, 0)
@lowlevel
def number_pos(self: value) -> value:
    return op_pos(self)


@method("int float", "__abs__", 0, 0)
@lowlevel
def number_abs(self: value) -> value:
    return builtin_abs(self)


@method("int", "__invert__", 0, 0)
@lowlevel
def number_invert(self: value) -> value:
    return op_invert(self)


@method("int float none_type", "__bool__", 0, 0)
@lowlevel
def number_bool(self: value) -> value:
    return make_bool(truth(self))


@method("int float", "__int__", 0, 0)
@method("int float", "__trunc__", 0, 0)
@method("int", "__index__", 0, 0)
@method("int", "__floor__", 0, 0)
@method("int", "__ceil__", 0, 0)
@lowlevel
def number_int(self: value) -> value:
    return builtin_int(self, unbound)


@method("float", "__floor__", 0, 0)
@lowlevel
def float_floor_method(self: value) -> value:
    return builtin_int(op_floordiv(self, tag_int(1)), unbound)


@method("float", "__ceil__", 0, 0)
@lowlevel
def float_ceil_method(self: value) -> value:
    return op_neg(float_floor_method(op_neg(self)))


@method("int float", "__float__", 0, 0)
@lowlevel
def number_float(self: value) -> value:
    return builtin_float(self)


@method("int float", "__round__", 0, 1)
@lowlevel
def number_round(self: value, digits: value) -> value:
    return builtin_round(self, digits)
