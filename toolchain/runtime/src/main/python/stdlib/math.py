"""Mathematical functions of real numbers and ints (CPython 3.11). Where a library of C rounds twice, here it is once."""

from _taipan.integer_functions import as_index as _index
from _taipan.integer_functions import is_int as _is_int
from _taipan.integer_functions import math_ceil as ceil
from _taipan.integer_functions import math_floor as floor
from _taipan.integer_functions import math_gcd as gcd
from _taipan.integer_functions import math_isqrt as isqrt
from _taipan.integer_functions import math_trunc as trunc
from _taipan.real_functions import math_acos as acos
from _taipan.real_functions import math_acosh as acosh
from _taipan.real_functions import math_asin as asin
from _taipan.real_functions import math_asinh as asinh
from _taipan.real_functions import math_atan as atan
from _taipan.real_functions import math_atan2 as atan2
from _taipan.real_functions import math_atanh as atanh
from _taipan.real_functions import math_cbrt as cbrt
from _taipan.real_functions import math_circular as _circular
from _taipan.real_functions import math_copysign as copysign
from _taipan.real_functions import math_cosh as cosh
from _taipan.real_functions import math_erf as erf
from _taipan.real_functions import math_erfc as erfc
from _taipan.real_functions import math_exp as exp
from _taipan.real_functions import math_exp2 as exp2
from _taipan.real_functions import math_expm1 as expm1
from _taipan.real_functions import math_exponent as _exponent
from _taipan.real_functions import math_fabs as fabs
from _taipan.real_functions import math_fmod as fmod
from _taipan.real_functions import math_isfinite as isfinite
from _taipan.real_functions import math_isinf as isinf
from _taipan.real_functions import math_isnan as isnan
from _taipan.real_functions import math_ldexp as ldexp
from _taipan.real_functions import math_log as _log
from _taipan.real_functions import math_log10 as _log10
from _taipan.real_functions import math_log1p as log1p
from _taipan.real_functions import math_log2 as _log2
from _taipan.real_functions import math_mantissa as _mantissa
from _taipan.real_functions import math_norm as _norm
from _taipan.real_functions import math_pow as pow
from _taipan.real_functions import math_real as _real
from _taipan.real_functions import math_sine_of_pair as _sine_of_pair
from _taipan.real_functions import math_sinh as sinh
from _taipan.real_functions import math_sqrt as sqrt
from _taipan.real_functions import math_tangent as _tangent
from _taipan.real_functions import math_tangent_of_pair as _tangent_of_pair
from _taipan.real_functions import math_tanh as tanh

__builtin__ = True

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")


def sin(x):
    x = _real(x)
    result = _circular(x, False)
    return _far_sine(x, 0) if result is None else result


def cos(x):
    x = _real(x)
    result = _circular(x, True)
    return _far_sine(x, 1) if result is None else result


def tan(x):
    x = _real(x)
    result = _tangent(x)
    if result is None:
        quarters, high, low = _reduce(x)
        result = _tangent_of_pair(high, low, quarters)
    return result


def _far_sine(x, turn):
    quarters, high, low = _reduce(x)
    return _sine_of_pair(high, low, quarters + turn)


def _reduce(x):
    """A large angle as quarter turns and a rest, a sum of two floats: in integers of any size."""
    bits = int(
        "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921c"
        "fe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980f"
        "ef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d08"
        "56033046fc7b6bab",
        16,
    )
    exponent = _exponent(x) - 53
    angle = int(ldexp(_mantissa(x), 53)) * bits >> 1016 - exponent
    quarters = angle + (1 << 199) >> 200
    rest = (angle - (quarters << 200)) * 0x1921fb54442d18469898cc51701b839a252049c1114cf98e804 >> 200
    high = float(rest)
    low = float(rest - int(high))
    return quarters & 3, ldexp(high, -200), ldexp(low, -200)


def log(x, base=None):
    result = _any_log(x)
    return result if base is None else result / _any_log(base)


def log2(x):
    if _is_int(x) and x >> 1023 > 0:
        mantissa, exponent = _big_frexp(x)
        return _log2(mantissa) + exponent
    return _log2(x)


def log10(x):
    if _is_int(x) and x >> 1023 > 0:
        mantissa, exponent = _big_frexp(x)
        return _log10(mantissa) + _log10(2.0) * exponent
    return _log10(x)


def _any_log(x):
    if _is_int(x) and x >> 1023 > 0:
        mantissa, exponent = _big_frexp(x)
        return _log(mantissa) + _log(2.0) * exponent
    return _log(x)


def _big_frexp(n):
    """The fraction and the exponent of a large int."""
    bits = 1000
    while n >> bits:
        bits += 1000
    step = 512
    while step:
        if n >> bits - step == 0:
            bits -= step
        step //= 2
    return n / (1 << bits), bits


def degrees(x):
    return _real(x) * (180.0 / pi)


def radians(x):
    return _real(x) * (pi / 180.0)


def frexp(x):
    x = _real(x)
    return _mantissa(x), _exponent(x)


def modf(x):
    x = _real(x)
    if isinf(x):
        return copysign(0.0, x), x
    if isnan(x):
        return x, x
    whole = copysign(float(int(x)), x)
    return copysign(x - whole, x), whole


def remainder(x, y):
    x = _real(x)
    y = _real(y)
    if isnan(x) or isnan(y):
        return nan
    if isinf(x) or y == 0.0:
        raise ValueError("math domain error")
    if isinf(y):
        return x
    size = fabs(x)
    y = fabs(y)
    rest = fmod(size, y)
    other = y - rest
    if rest < other:
        result = rest
    elif rest > other:
        result = -other
    else:
        result = rest - 2.0 * fmod(0.5 * (size - rest), y)
    return copysign(1.0, x) * result


def hypot(*coordinates):
    return _norm([fabs(x) for x in coordinates])


def dist(p, q):
    p = list(p)
    q = list(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return _norm([_real(p[i]) - _real(q[i]) for i in range(len(p))])


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    return _are_close(_real(a), _real(b), _real(rel_tol), _real(abs_tol), fabs, isinf)


def _are_close(a, b, rel_tol, abs_tol, size, is_infinite):
    """The same of floats, or of complex numbers with their absolute value and with what tells infinite ones."""
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if is_infinite(a) or is_infinite(b):
        return False
    difference = size(a - b)
    return difference <= rel_tol * size(b) or difference <= rel_tol * size(a) or difference <= abs_tol


def ulp(x):
    x = fabs(x)
    if not isfinite(x):
        return x
    if x < 2.2250738585072014e-308:
        return 5e-324
    return ldexp(1.0, _exponent(x) - 53)


def nextafter(x, y):
    x = _real(x)
    y = _real(y)
    if isnan(x) or isnan(y):
        return nan
    if x == y:
        return y
    if x == 0.0:
        return copysign(5e-324, y)
    if isinf(x):
        return copysign(1.7976931348623157e308, x)
    # the distance to the next float towards 0 is that of its own binade
    away = (y > x) == (x > 0.0)
    exponent = _exponent(x)
    step = ldexp(1.0, exponent - 53 if exponent > -1021 else -1074)
    if not away and fabs(_mantissa(x)) == 0.5 and exponent > -1021:
        step *= 0.5
    return x + step if y > x else x - step


def fsum(seq):
    """The sum rounded once: partial sums that do not overlap (J. Shewchuk 1997)."""
    partials = []
    special = 0.0
    infinite = 0.0
    for item in seq:
        item = _real(item)
        x = item
        kept = 0
        for y in partials:
            if fabs(x) < fabs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[kept] = low
                kept += 1
            x = high
        del partials[kept:]
        if not isfinite(x):
            if isfinite(item):
                raise OverflowError("intermediate overflow in fsum")
            if isinf(item):
                infinite += item
            special += item
            partials = []
        elif x != 0.0:
            partials.append(x)
    if special != 0.0:
        if isnan(infinite):
            raise ValueError("-inf + inf in fsum")
        return special
    return _rounded_sum(partials)


def _rounded_sum(partials):
    """The sum of floats that do not overlap, the smallest first."""
    if not partials:
        return 0.0
    high = partials.pop()
    low = 0.0
    while partials and low == 0.0:
        x = high
        y = partials.pop()
        high = x + y
        low = y - (high - x)
    # halfway between two floats, what comes next decides
    if partials and (low < 0.0) == (partials[-1] < 0.0):
        twice = low * 2.0
        x = high + twice
        if twice == x - high:
            high = x
    return high


def prod(iterable, *, start=1):
    result = start
    for x in iterable:
        result *= x
    return result


def lcm(*integers):
    result = 1
    for n in integers:
        n = abs(_index(n))
        if n == 0:
            result = 0
        elif result:
            result = result // gcd(result, n) * n
    return result


def factorial(n):
    n = _index(n)
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    if n > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("factorial() argument should not exceed 9223372036854775807")
    return _range_product(2, n + 1)


def _range_product(first, end):
    """first × (first + 1) × … × (end − 1), in halves, so that the factors are of equal size."""
    if end - first < 8:
        result = 1
        while first < end:
            result *= first
            first += 1
        return result
    middle = (first + end) // 2
    return _range_product(first, middle) * _range_product(middle, end)


def perm(n, k=None):
    if k is None:
        return factorial(n)
    n = _index(n)
    k = _index(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    return 0 if k > n else _range_product(n - k + 1, n + 1)


def comb(n, k):
    n = _index(n)
    k = _index(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    return _range_product(n - k + 1, n + 1) // _range_product(2, k + 1)


# Γ(x) = P(x − 1) / Q(x − 1) · (x + g − 1/2)^(x − 1/2) / e^(x + g − 1/2) with these P and Q of degree 12
# (C. Lanczos 1964; coefficients of Boost, which CPython has, too).
_G = 6.024680040776729583740234375
_NUMERATOR = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
]
_DENOMINATOR = [
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0,
]


def _lanczos(x):
    """P(x) / Q(x), from the end where the terms are small."""
    above = 0.0
    below = 0.0
    for i in range(13):
        if x < 5.0:
            i = 12 - i
            above = above * x + _NUMERATOR[i]
            below = below * x + _DENOMINATOR[i]
        else:
            above = above / x + _NUMERATOR[i]
            below = below / x + _DENOMINATOR[i]
    return above / below


def _sine_of_turns(x):
    """sin(πx) without loss for large x."""
    y = fmod(fabs(x), 2.0)
    n = round(2.0 * y)
    if n == 0:
        result = sin(pi * y)
    elif n == 1:
        result = cos(pi * (y - 0.5))
    elif n == 2:
        # −sin(π(y − 1)) would be −0.0 at 1
        result = sin(pi * (1.0 - y))
    elif n == 3:
        result = -cos(pi * (y - 1.5))
    else:
        result = sin(pi * (y - 2.0))
    return copysign(1.0, x) * result


def gamma(x):
    x = _real(x)
    if not isfinite(x):
        if x == -inf:
            raise ValueError("math domain error")
        return x
    if x == 0.0:
        raise ValueError("math domain error")
    if x == float(int(x)):
        if x < 0.0:
            raise ValueError("math domain error")
        if x <= 23.0:
            return float(factorial(int(x) - 1))
    size = fabs(x)
    if size < 1e-20:
        result = 1.0 / x
        if isinf(result):
            raise OverflowError("math range error")
        return result
    if size > 200.0:
        if x < 0.0:
            return 0.0 / _sine_of_turns(x)
        raise OverflowError("math range error")
    y = size + (_G - 0.5)
    # what the rounding of y took off
    if size > _G - 0.5:
        lost = (y - size) - (_G - 0.5)
    else:
        lost = (y - (_G - 0.5)) - size
    z = lost * _G / y
    if x < 0.0:
        result = -pi / _sine_of_turns(size) / size * exp(y) / _lanczos(size)
        result -= z * result
        if size < 140.0:
            result /= pow(y, size - 0.5)
        else:
            root = pow(y, size / 2.0 - 0.25)
            result /= root
            result /= root
    else:
        result = _lanczos(size) / exp(y)
        result += z * result
        if size < 140.0:
            result *= pow(y, size - 0.5)
        else:
            root = pow(y, size / 2.0 - 0.25)
            result *= root
            result *= root
    if isinf(result):
        raise OverflowError("math range error")
    return result


def lgamma(x):
    x = _real(x)
    if not isfinite(x):
        return x if isnan(x) else inf
    if x == float(int(x)) and x <= 2.0:
        if x <= 0.0:
            raise ValueError("math domain error")
        return 0.0
    size = fabs(x)
    if size < 1e-20:
        return -log(size)
    result = log(_lanczos(size)) - _G
    result += (size - 0.5) * (log(size + _G - 0.5) - 1.0)
    if x < 0.0:
        result = 1.1447298858494001741434273513530587116472948129153 - log(fabs(_sine_of_turns(size))) - log(size) - result
    if isinf(result):
        raise OverflowError("math range error")
    return result
