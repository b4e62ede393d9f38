"""Floats as text: repr(), and the presentations e, f, g, % and none of format specifications (Python/pystrtod.c)."""

from lowlevel import lowlevel, word
from float_digits import decimal_point, digit, digits_found, find_rounded, find_shortest
from floats import MAGNITUDE, is_finite, is_nan
from text import add_char, add_int, add_text, begin_text


@lowlevel
def add_float(x: word) -> None:
    """Adds repr() of a float to the collector."""
    add_shortest(x, 1, 0)


@lowlevel
def add_shortest(x: word, least: word, always_point: word) -> None:
    """The same, with so many decimals at least unless there is an exponent."""
    if x < 0 and not is_nan(x):
        add_char(ord("-"))
    x = x & MAGNITUDE
    if not is_finite(x):
        add_text("nan" if is_nan(x) else "inf")
        return
    find_shortest(x)
    point = decimal_point()
    if x and (point <= -4 or point > 16):
        add_scientific(digits_found() - 1, ord("e"), always_point)
    else:
        decimals = digits_found() - point
        add_fixed(decimals if decimals > least else least, always_point)


@lowlevel
def add_fixed(decimals: word, always_point: word) -> None:
    """Adds the digits found with so many decimals."""
    add_whole()
    add_decimals(decimals, always_point)


@lowlevel
def add_whole() -> None:
    """Adds the digits in front of the point."""
    point = decimal_point()
    if point <= 0:
        add_char(ord("0"))
    else:
        for i in range(point):
            add_char(ord("0") + digit(i))


@lowlevel
def add_decimals(decimals: word, always_point: word) -> None:
    """Adds the point, if it is wanted, and the digits behind it."""
    point = decimal_point()
    if decimals > 0 or always_point:
        add_char(ord("."))
    for i in range(decimals):
        add_char(ord("0") + (digit(point + i) if point + i >= 0 else 0))


@lowlevel
def add_scientific(decimals: word, e: word, always_point: word) -> None:
    """Adds the digits found, one of them in front of the point, and the exponent."""
    add_char(ord("0") + digit(0))
    if decimals > 0 or always_point:
        add_char(ord("."))
    for i in range(decimals):
        add_char(ord("0") + digit(1 + i))
    add_exponent(decimal_point() - 1 if digits_found() else 0, e)


@lowlevel
def add_exponent(exponent: word, e: word) -> None:
    add_char(e)
    add_char(ord("-") if exponent < 0 else ord("+"))
    if exponent < 0:
        exponent = -exponent
    if exponent < 10:
        add_char(ord("0"))
    add_int(exponent)


@lowlevel
def add_presentation(x: word, type: word, precision: word, alternate: word) -> word:
    """Adds a float that is not negative as a presentation type and precision say; gives how many digits stand in front of the point."""
    start = begin_text()
    kind = type | 32
    if not is_finite(x):
        add_text(("NAN" if is_nan(x) else "INF") if type == ord("F") or type == ord("E") or type == ord("G") else ("nan" if is_nan(x) else "inf"))
        return 0
    if kind == ord("e"):
        find_rounded(x, precision + 1, 0)
        add_scientific(precision, type, alternate)
        return 1
    if kind == ord("f") or type == ord("%"):
        find_rounded(x, precision, 1)
        add_fixed(precision, alternate)
        return decimal_point() if decimal_point() > 0 else 1
    return add_general(x, type, precision, alternate)


@lowlevel
def add_general(x: word, type: word, precision: word, alternate: word) -> word:
    """Types g and G; 0 for none: like g, but with a decimal at least, and as repr() does without precision (−1)."""
    if type == 0 and precision < 0:
        find_shortest(x)
        shown = 17
        digits = digits_found()
    else:
        shown = 1 if precision == 0 else precision
        find_rounded(x, shown, 0)
        digits = shown
        if not alternate:
            while digits > 1 and digit(digits - 1) == 0:
                digits -= 1
    point = decimal_point() if digits_found() else 1
    # without a type, the exponent comes one place earlier, as repr() needs a decimal
    limit = shown - 1 if type == 0 and precision >= 0 else (16 if type == 0 else shown)
    if point - 1 < -4 or point > limit:
        add_scientific(digits - 1, ord("E") if type == ord("G") else ord("e"), alternate)
        return 1
    decimals = digits - point
    if type == 0 and decimals < 1:
        decimals = 1
    add_fixed(decimals if decimals > 0 else 0, alternate)
    return point if point > 0 else 1
