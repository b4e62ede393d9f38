"""Exponentials, logarithms and powers of floats, rounded once."""

from lowlevel import float_le, float_mul, lowlevel, shr, word
from double_double import pair_add, pair_high, pair_low, pair_product, power_of_two_float, scaled_float
from exponentials import exponential, exponential_scale, logarithm
from floats import INFINITY, MAGNITUDE, negated

# Beyond ± this an exponential is infinite or 0, whatever the rest of its argument.
LARGEST = 0x4087500000000000


@lowlevel
def positive_logarithm(x: word) -> None:
    """The pair log x of a positive float."""
    if shr(x, 52):
        logarithm(x, 0)
        return
    # 2^54 times as much
    logarithm(float_mul(x, power_of_two_float(54)), 0)
    a = pair_high()
    a_low = pair_low()
    logarithm(power_of_two_float(54), 0)
    pair_add(a, a_low, negated(pair_high()), negated(pair_low()))


@lowlevel
def exponential_float(x: word, x_low: word) -> word:
    """e^(x + x_low) of finite numbers; infinity if it is too large."""
    if float_le(LARGEST, x & MAGNITUDE):
        return 0 if x < 0 else INFINITY
    exponential(x, x_low)
    return scaled_float(pair_high(), pair_low(), exponential_scale())


@lowlevel
def long_power(x: word, y: word) -> word:
    """x ** y for x > 0: e^(y log x)."""
    positive_logarithm(x)
    size = float_mul(pair_high(), y)
    if float_le(LARGEST, size & MAGNITUDE):
        return 0 if size < 0 else INFINITY
    if (y & MAGNITUDE) >= power_of_two_float(900):
        # log x is 0, or the power is far out of range
        return power_of_two_float(0)
    pair_product(pair_high(), pair_low(), y, 0)
    return exponential_float(pair_high(), pair_low())
