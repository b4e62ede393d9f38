"""The module cmath: infinite parts and parts that are no number."""

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
special = [-math.inf, -2.3, -0.0, 0.0, 2.3, math.inf, math.nan]
for name, function in zip(names, functions):
    for x in special:
        print(name, x, *[short(shown(function, complex(x, y))) for y in special])
for x in special:
    print("rect", x, *[short(shown(cmath.rect, x, y)) for y in special])
