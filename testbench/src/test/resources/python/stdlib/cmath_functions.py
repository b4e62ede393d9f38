"""The module cmath: results but for the last digits, in which libraries of C differ."""

import cmath
import math


def shown(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def short(x):
    if isinstance(x, tuple):
        return tuple(short(item) for item in x)
    return f"{x:.13g}" if isinstance(x, (complex, float)) else x


names = "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isfinite isnan isinf".split()
functions = [
    cmath.acos, cmath.acosh, cmath.asin, cmath.asinh, cmath.atan, cmath.atanh, cmath.cos, cmath.cosh, cmath.exp, cmath.log,
    cmath.log10, cmath.sin, cmath.sinh, cmath.sqrt, cmath.tan, cmath.tanh, cmath.phase, cmath.polar, cmath.isfinite,
    cmath.isnan, cmath.isinf,
]
ordinary = [0.5, -1.0, 1e-310, -7.25, 709.5, 1e160, 1e308]
for name, function in zip(names, functions):
    for x in ordinary:
        print(name, x, *[short(shown(function, complex(x, y))) for y in ordinary])
for x in ordinary:
    print("rect", x, *[short(shown(cmath.rect, x, y)) for y in ordinary])
    print("log", x, *[short(shown(cmath.log, x, y)) for y in ordinary])


class WithComplex:
    def __complex__(self):
        return 3 + 4j


class WithFloat:
    def __float__(self):
        return 2.5


class WithIndex:
    def __index__(self):
        return 4


for a in [0, 1, 2j, "x", None, True, 10**400, -1, WithComplex(), WithFloat(), WithIndex(), WithComplex]:
    for f in (cmath.sqrt, cmath.log, cmath.polar, cmath.isnan):
        print(short(shown(f, a)), end="; ")
    print(short(shown(cmath.log, 2, a)), short(shown(cmath.log, a, 2)), short(shown(cmath.rect, 1, a)), shown(cmath.isclose, a, 1))
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1j, 1.1j, rel_tol=0.1), cmath.isclose(1, 2, abs_tol=1))
print(cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.infj, 1), cmath.isclose(cmath.nan, cmath.nan))
print(shown(cmath.isclose, 1, 2, rel_tol=-1))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
print(abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15, cmath.sqrt(-4), cmath.polar(3 + 4j)[0])
