"""The error function in double-double."""

from lowlevel import float_add, float_lt, float_mul, float_of_int, lowlevel, word
from double_double import pair_add, pair_high, pair_low, pair_product, pair_quotient, power_of_two_float, scaled_float
from exponentials import exponential, exponential_scale
from floats import HALF, ONE, negated

TWO_BY_ROOT_PI = 0x3ff20dd750429b6d
TWO_BY_ROOT_PI_LOW = 0x3c71ae3a914fed80
NEGLIGIBLE_TERM = 0x38f0000000000000
INVERSE_ROOT_PI = 0x3fe20dd750429b6d
INVERSE_ROOT_PI_LOW = 0x3c61ae3a914fed80


@lowlevel
def gaussian(x: word) -> None:
    """The pair e^(−x²) / 2^exponential_scale()."""
    pair_product(x, 0, x, 0)
    exponential(negated(pair_high()), negated(pair_low()))


@lowlevel
def error_function(x: word) -> None:
    """The pair erf(x), 0 ≤ x < 3.5: 2x/√π · e^(−x²) · (1 + 2x²/3 + (2x²)²/(3·5) + …)."""
    pair_product(x, 0, float_add(x, x), 0)
    q = pair_high()
    q_low = pair_low()
    term = ONE
    term_low = 0
    sum = ONE
    sum_low = 0
    n = 3
    while float_lt(NEGLIGIBLE_TERM, term):
        pair_product(term, term_low, q, q_low)
        pair_quotient(pair_high(), pair_low(), float_of_int(n), 0)
        term = pair_high()
        term_low = pair_low()
        pair_add(sum, sum_low, term, term_low)
        sum = pair_high()
        sum_low = pair_low()
        n += 2
    gaussian(x)
    factor = power_of_two_float(exponential_scale())
    pair_product(float_mul(pair_high(), factor), float_mul(pair_low(), factor), sum, sum_low)
    pair_product(pair_high(), pair_low(), TWO_BY_ROOT_PI, TWO_BY_ROOT_PI_LOW)
    pair_product(pair_high(), pair_low(), x, 0)


@lowlevel
def complement_of_error(x: word) -> word:
    """erfc(x) for 2 ≤ x < 28: e^(−x²) / √π / (x + (1/2) / (x + (2/2) / (x + (3/2) / …)))."""
    fraction = x
    fraction_low = 0
    n = 150
    while n > 0:
        pair_quotient(float_mul(float_of_int(n), HALF), 0, fraction, fraction_low)
        pair_add(x, 0, pair_high(), pair_low())
        fraction = pair_high()
        fraction_low = pair_low()
        n -= 1
    gaussian(x)
    pair_product(pair_high(), pair_low(), INVERSE_ROOT_PI, INVERSE_ROOT_PI_LOW)
    pair_quotient(pair_high(), pair_low(), fraction, fraction_low)
    return scaled_float(pair_high(), pair_low(), exponential_scale())
