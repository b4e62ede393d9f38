"""Mathematical functions of complex numbers (CPython 3.11, Modules/cmathmodule.c).

Where a part of the argument is infinite or no number, a table has the result: a row for each kind of real part, in a row
two letters for each kind of imaginary part (`_kind`), the parts of the result (`_VALUES`, small letters negative). Kinds
that leave the parts finite are computed.
"""

import math
from _taipan.complex_builtins import complex_argument as _complex

__builtin__ = True

pi = math.pi
e = math.e
tau = math.tau
inf = math.inf
infj = complex(0.0, math.inf)
nan = math.nan
nanj = complex(0.0, math.nan)

_VALUES = {"I": inf, "Z": 0.0, "H": pi / 2, "P": pi, "Q": pi / 4, "T": 3 * pi / 4, "O": 1.0}

_ACOS = "TIPIPIPiPiTiNI HI........HiNN HI........HiHN HI........HiHN HI........HiNN QIZIZIZiZiQiNI NINNNNNNNNNiNN"
_ACOSH = "ItIpIpIPIPITIN Ih........IHNN Ih........IHNN Ih........IHNN Ih........IHNN IqIzIzIZIZIQIN INNNNNNNNNINNN"
_ASINH = "iqiziziZiZiQiN ih........iHNN ih........iHNN Ih........IHNN Ih........IHNN IqIzIzIZIZIQIN INNNNzNZNNINNN"
_ATANH = "zhzhzhzHzHzHzN zh........zHNN zh........zHzN Zh........ZHZN Zh........ZHNN ZhZhZhZHZHZHZN ZhNNNNNNNNZHNN"
_COSH = "....IZIz....IN ............NN ............NZ ............NZ ............NN ....IzIZ....IN NNNNNZNZNNNNNN"
_EXP = "ZZ..ZzZZ..ZZZZ ............NN ............NN ............NN ............NN ....IzIZ....IN NNNNNzNZNNNNNN"
_LOG = "ItIpIpIPIPITIN Ih........IHNN Ih........IHNN Ih........IHNN Ih........IHNN IqIzIzIZIZIQIN INNNNNNNNNINNN"
_SINH = "....iziZ....IN ............NN ............ZN ............ZN ............NN ....IzIZ....IN NNNNNzNZNNNNNN"
_SQRT = "IiZiZiZIZIIINI Ii........IINN Ii........IINN Ii........IINN Ii........IINN IiIzIzIZIZIIIN IiNNNNNNNNIINN"
_TANH = "oZ..ozoZ..oZoZ ............NN ............NN ............NN ............NN OZ..OzOZ..OZOZ NNNNNzNZNNNNNN"
_RECT = "....iZiz....IN ............NN ZZ........ZZZZ ZZ........ZZZZ ............NN ....IzIZ....IN NNNNNZNZNNNNNN"

# Limits beyond which squares, sums or exponentials would overflow.
_LARGE = 1.7976931348623157e308 / 4.0
_LARGE_ROOT = math.sqrt(_LARGE)
_LARGE_LOG = math.log(_LARGE)
_LEAST = 2.2250738585072014e-308
_LEAST_ROOT = math.sqrt(_LEAST)
_LN2 = 0.6931471805599453
_LN10 = 2.302585092994046
_DIGITS = 53


def _is_special(x, y):
    return not (math.isfinite(x) and math.isfinite(y))


def _kind(x):
    """Column or row of a number: -inf, negative, -0.0, 0.0, positive, inf, nan."""
    if x != x:
        return 6
    if x == 0.0:
        return 2 if math.copysign(1.0, x) < 0.0 else 3
    if math.isinf(x):
        return 0 if x < 0.0 else 5
    return 1 if x < 0.0 else 4


def _special(table, x, y):
    at = _kind(x) * 15 + _kind(y) * 2
    return complex(_value(table[at]), _value(table[at + 1]))


def _value(letter):
    if letter == "N":
        return nan
    return _VALUES[letter] if letter in _VALUES else -_VALUES[letter.upper()]


def _domain_error():
    raise ValueError("math domain error")


def _in_range(x, y):
    if math.isinf(x) or math.isinf(y):
        raise OverflowError("math range error")
    return complex(x, y)


def _turned(z):
    """-z·j"""
    return complex(z.imag, -z.real)


def _infinite(x, y):
    """Infinite parts with these signs."""
    return complex(math.copysign(inf, x), math.copysign(inf, y))


def sqrt(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        return _special(_SQRT, x, y)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    ax = math.fabs(x)
    ay = math.fabs(y)
    if ax < _LEAST and ay < _LEAST:
        # the distance would be subnormal
        ax = math.ldexp(ax, 53)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, math.copysign(d, y))
    return complex(d, math.copysign(s, y))


def acos(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        return _special(_ACOS, x, y)
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        return complex(math.atan2(math.fabs(y), x), -math.copysign(_far_logarithm(x, y), y))
    s1 = sqrt(complex(1.0 - x, -y))
    s2 = sqrt(complex(1.0 + x, y))
    return complex(2.0 * math.atan2(s1.real, s2.real), math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        return _special(_ACOSH, x, y)
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        return complex(_far_logarithm(x, y), math.atan2(y, x))
    s1 = sqrt(complex(x - 1.0, y))
    s2 = sqrt(complex(x + 1.0, y))
    return complex(math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * math.atan2(s1.imag, s2.real))


def asin(z, /):
    z = _complex(z)
    return _turned(asinh(complex(-z.imag, z.real)))


def asinh(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        return _special(_ASINH, x, y)
    if math.fabs(x) > _LARGE or math.fabs(y) > _LARGE:
        return complex(math.copysign(_far_logarithm(x, y), x), math.atan2(y, math.fabs(x)))
    s1 = sqrt(complex(1.0 + y, -x))
    s2 = sqrt(complex(1.0 - y, x))
    return complex(
        math.asinh(s1.real * s2.imag - s2.real * s1.imag), math.atan2(y, s1.real * s2.real - s1.imag * s2.imag)
    )


def _far_logarithm(x, y):
    """log |2z| where z is too large for |2z|."""
    return math.log(math.hypot(x / 2.0, y / 2.0)) + _LN2 * 2.0


def atan(z, /):
    z = _complex(z)
    return _turned(atanh(complex(-z.imag, z.real)))


def atanh(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        return _special(_ATANH, x, y)
    if math.copysign(1.0, x) < 0.0:
        return -atanh(-z)
    ay = math.fabs(y)
    if x > _LARGE_ROOT or ay > _LARGE_ROOT:
        # about 1/z ± j·pi/2
        h = math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, math.copysign(pi / 2.0, y))
    if x == 1.0 and ay < _LEAST_ROOT:
        if ay == 0.0:
            _domain_error()
        re = -math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0)))
        return complex(re, math.copysign(math.atan2(2.0, -ay) / 2, y))
    re = math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0
    return complex(re, -math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def cosh(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        if math.isinf(y) and x == x:
            _domain_error()
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return _infinite(math.cos(y), math.copysign(1.0, x) * math.sin(y))
        return _special(_COSH, x, y)
    if math.fabs(x) > _LARGE_LOG:
        # the cosine may bring an overflow back into range
        less = x - math.copysign(1.0, x)
        return _in_range(math.cos(y) * math.cosh(less) * e, math.sin(y) * math.sinh(less) * e)
    return _in_range(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))


def exp(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        if math.isinf(y) and x > -inf:
            _domain_error()
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            size = inf if x > 0.0 else 0.0
            return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)))
        return _special(_EXP, x, y)
    if x > _LARGE_LOG:
        size = math.exp(x - 1.0)
        return _in_range(size * math.cos(y) * e, size * math.sin(y) * e)
    size = math.exp(x)
    return _in_range(size * math.cos(y), size * math.sin(y))


def _log(z):
    x = z.real
    y = z.imag
    if _is_special(x, y):
        return _special(_LOG, x, y)
    ax = math.fabs(x)
    ay = math.fabs(y)
    if ax > _LARGE or ay > _LARGE:
        size = math.log(math.hypot(ax / 2.0, ay / 2.0)) + _LN2
    elif ax < _LEAST and ay < _LEAST:
        if ax == 0.0 and ay == 0.0:
            size = -inf
        else:
            size = math.log(math.hypot(math.ldexp(ax, _DIGITS), math.ldexp(ay, _DIGITS))) - _DIGITS * _LN2
    else:
        h = math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            greater = ax if ax > ay else ay
            less = ay if ax > ay else ax
            size = math.log1p((greater - 1) * (greater + 1) + less * less) / 2.0
        else:
            size = math.log(h)
    return complex(size, math.atan2(y, x))


_no_base = []


def log(z, base=_no_base, /):
    z = _complex(z)
    if base is _no_base:
        if not z:
            _domain_error()
        return _log(z)
    # CPython forgets here that z has no logarithm
    base = _complex(base)
    divisor = _log(base)
    if not base or not divisor:
        _domain_error()
    return _log(z) / divisor


def log10(z, /):
    z = _complex(z)
    if not z:
        _domain_error()
    result = _log(z)
    return complex(result.real / _LN10, result.imag / _LN10)


def sin(z, /):
    z = _complex(z)
    return _turned(sinh(complex(-z.imag, z.real)))


def sinh(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        if math.isinf(y) and x == x:
            _domain_error()
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return _infinite(math.copysign(1.0, x) * math.cos(y), math.sin(y))
        return _special(_SINH, x, y)
    if math.fabs(x) > _LARGE_LOG:
        less = x - math.copysign(1.0, x)
        return _in_range(math.cos(y) * math.sinh(less) * e, math.sin(y) * math.cosh(less) * e)
    return _in_range(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))


def tan(z, /):
    z = _complex(z)
    return _turned(tanh(complex(-z.imag, z.real)))


def tanh(z, /):
    z = _complex(z)
    x = z.real
    y = z.imag
    if _is_special(x, y):
        if math.isinf(y) and math.isfinite(x):
            _domain_error()
        if math.isinf(x) and math.isfinite(y) and y != 0.0:
            return complex(math.copysign(1.0, x), math.copysign(0.0, 2.0 * math.sin(y) * math.cos(y)))
        return _special(_TANH, x, y)
    if math.fabs(x) > _LARGE_LOG:
        return complex(math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * math.fabs(x)))
    tx = math.tanh(x)
    ty = math.tan(y)
    cx = 1.0 / math.cosh(x)
    product = tx * ty
    divisor = 1.0 + product * product
    return complex(tx * (1.0 + ty * ty) / divisor, ty / divisor * cx * cx)


def phase(z, /):
    z = _complex(z)
    result = math.atan2(z.imag, z.real)
    if result == 0.0 and z.imag != 0.0 and math.isfinite(z.real):
        # an angle too small for a float is an error to the library of C
        raise OverflowError("math range error")
    return result


def polar(z, /):
    z = _complex(z)
    size = math.hypot(z.real, z.imag)
    if math.isinf(size) and isfinite(z):
        raise OverflowError("math range error")
    return size, math.atan2(z.imag, z.real)


def rect(r, phi, /):
    r = math._real(r)
    phi = math._real(phi)
    if _is_special(r, phi):
        if math.isinf(phi) and r == r and r != 0.0:
            _domain_error()
        if math.isinf(r) and math.isfinite(phi) and phi != 0.0:
            sign = math.copysign(1.0, r)
            return _infinite(sign * math.cos(phi), sign * math.sin(phi))
        return _special(_RECT, r, phi)
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def isfinite(z, /):
    z = _complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    return math._are_close(_complex(a), _complex(b), math._real(rel_tol), math._real(abs_tol), _size, isinf)


def _size(z):
    """|z|, which may be infinite."""
    return math.hypot(z.real, z.imag)
