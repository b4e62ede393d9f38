"""complex numbers as text: repr() and format() (CPython 3.11, Python/formatter_unicode.c, format_complex_internal)."""

from lowlevel import lowlevel, value, word
from complexes import imaginary_part, real_part
from float_digits import decimal_point
from float_text import add_presentation, add_shortest
from floats import MAGNITUDE, is_finite, is_nan
from format_spec import NONE_GIVEN, is_one_of, parse_spec, spec_align, spec_alternate, spec_coerce_zero, spec_fill
from format_spec import spec_grouping, spec_precision, spec_presentation, spec_sign, unknown_presentation
from formatting import add_fill, add_grouped, grouped_length, is_zero, left_padding, padding_for, str_part
from layout import length
from strings import char_at
from text import add_char, add_text, begin_text, end_text


@lowlevel
def add_complex(o: value) -> None:
    """Adds repr(o) to the collector."""
    im = imaginary_part(o)
    if real_part(o) == 0:
        add_shortest(im, 0, 0)
        add_char(ord("j"))
        return
    add_char(ord("("))
    add_shortest(real_part(o), 0, 0)
    if im >= 0 or is_nan(im):
        add_char(ord("+"))
    add_shortest(im, 0, 0)
    add_text("j)")


@lowlevel
def format_complex(o: value, spec: value) -> value:
    parse_spec(spec, o, 0, ord(">"))
    if spec_presentation() and not is_one_of(spec_presentation(), "eEfFgGn"):
        return unknown_presentation(o)
    if spec_fill() == ord("0"):
        raise ValueError("Zero padding is not allowed in complex format specifier")
    if spec_align() == ord("="):
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    im = imaginary_part(o)
    if spec_presentation() == 0 and real_part(o) == 0:
        body = part_text(im, spec_sign())
        start = begin_text()
    else:
        re = part_text(real_part(o), spec_sign())
        body = part_text(im, ord("+"))
        start = begin_text()
        if spec_presentation() == 0:
            add_char(ord("("))
        add_text(re)
    add_text(body)
    add_text("j)" if spec_presentation() == 0 and real_part(o) != 0 else "j")
    return padded_complex(end_text(start))


@lowlevel
def padded_complex(text: value) -> value:
    """A text filled up to the width."""
    padding = padding_for(length(text))
    start = begin_text()
    add_fill(left_padding(padding))
    add_text(text)
    add_fill(padding - left_padding(padding))
    return end_text(start)


@lowlevel
def part_text(x: word, sign: word) -> value:
    """A part by the specification that was parsed, without padding; sign as `spec_sign` gives it."""
    negative = x < 0 and not is_nan(x)
    x = x & MAGNITUDE
    start = begin_text()
    whole = add_magnitude(x)
    body = end_text(start)
    if not is_finite(x):
        whole = length(body)
    if negative and spec_coerce_zero() and is_finite(x) and is_zero(body):
        negative = 0
    start = begin_text()
    if negative:
        add_char(ord("-"))
    elif sign and sign != ord("-"):
        add_char(sign)
    group = 3 if spec_grouping() and is_finite(x) else 0
    add_grouped(str_part(body, whole), grouped_length(whole, 0, group), group, 0)
    for i in range(whole, length(body)):
        add_char(char_at(body, i))
    return end_text(start)


@lowlevel
def add_magnitude(x: word) -> word:
    """Adds a part that is not negative; gives how many digits stand in front of the point."""
    type = spec_presentation()
    precision = spec_precision()
    if type == 0 and precision == NONE_GIVEN:
        add_shortest(x, 0, spec_alternate())
        point = decimal_point()
        return point if 0 < point and point <= 16 else 1
    if type == ord("n") or type == 0:
        type = ord("g")
    return add_presentation(x, type, 6 if precision == NONE_GIVEN else precision, spec_alternate())
