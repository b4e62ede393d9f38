"""format() and the fields of f-strings (CPython 3.11, Python/formatter_unicode.c)."""

from lowlevel import STR
from lowlevel import builtin, div, float_mul, is_float, is_type, lowlevel, rem, unbound, value, word
from big_arithmetic import is_integer
from big_power import is_below_zero
from big_text import magnitude_text
from bigints import is_big, wide_bits
from callbacks import call_2
from class_layout import is_instance
from classes import special
from complex_text import format_complex
from complexes import is_complex
from errors import join3, type_error
from float_text import add_presentation
from floats import HUNDRED, MAGNITUDE, is_finite, is_nan, is_real, real
from format_spec import NONE_GIVEN, is_one_of, parse_spec, spec_align, spec_alternate, spec_coerce_zero, spec_fill
from format_spec import spec_grouping, spec_precision, spec_presentation, spec_sign, spec_width, unknown_presentation
from integers import number
from layout import length
from memory import checked_product
from representation import repr_of, str_of
from special_methods import special_index
from strings import char_at
from subclasses import plain_of
from text import add_char, begin_text, end_text


@lowlevel
def format_value(o: value, conversion: word, spec: value) -> value:
    """One field of an f-string; conversion 0 or `s`, `r`, `a`."""
    if conversion == ord("r"):
        o = repr_of(o, 0)
    elif conversion == ord("a"):
        o = repr_of(o, 1)
    elif conversion == ord("s"):
        o = str_of(o)
    return format_object(o, spec)


@builtin(1, 2)
@lowlevel
def builtin_format(o: value, spec: value) -> value:
    if spec is unbound:
        return format_object(o, "")
    spec = plain_of(spec)
    if not is_type(spec, STR):
        return type_error("format() argument 2 must be str, not ", spec, "")
    return format_object(o, spec)


@lowlevel
def format_object(o: value, spec: value) -> value:
    """format(o, spec)."""
    if is_instance(o):
        f = special(o, "__format__")
        if f is not unbound:
            x = plain_of(call_2(f, o, spec))
            if not is_type(x, STR):
                type_error("__format__ must return a str, not ", x, "")
            return x
    if length(spec) == 0:
        return str_of(o)
    if is_type(o, STR):
        return format_str(o, spec)
    if is_integer(o):
        return format_int(o, spec)
    if is_float(o):
        return format_float(o, spec)
    if is_complex(o):
        return format_complex(o, spec)
    plain = plain_of(o)
    if plain is not o and (is_type(plain, STR) or is_real(plain)):
        return format_object(plain, spec)
    return type_error("unsupported format string passed to ", o, ".__format__")


@lowlevel
def format_str(s: value, spec: value) -> value:
    parse_spec(spec, s, ord("s"), ord("<"))
    if spec_presentation() != ord("s"):
        return unknown_presentation(s)
    if spec_sign() == ord(" "):
        raise ValueError("Space not allowed in string format specifier")
    if spec_sign():
        raise ValueError("Sign not allowed in string format specifier")
    if spec_coerce_zero():
        raise ValueError("Negative zero coercion (z) not allowed in string format specifier")
    if spec_alternate():
        raise ValueError("Alternate form (#) not allowed in string format specifier")
    if spec_align() == ord("="):
        raise ValueError("'=' alignment not allowed in string format specifier")
    count = length(s)
    if spec_precision() != NONE_GIVEN and spec_precision() < count:
        count = spec_precision()
    padding = padding_for(count)
    start = begin_text()
    add_fill(left_padding(padding))
    for i in range(count):
        add_char(char_at(s, i))
    add_fill(padding - left_padding(padding))
    return end_text(start)


@lowlevel
def padding_for(count: word) -> word:
    """Characters that lack to the width; MemoryError if no memory can hold the width."""
    checked_product(1 if spec_width() < 0 else spec_width(), 4)
    return spec_width() - count if spec_width() > count else 0


@lowlevel
def left_padding(padding: word) -> word:
    """The part of the padding that stands on the left."""
    if spec_align() == ord(">"):
        return padding
    return padding >> 1 if spec_align() == ord("^") else 0


@lowlevel
def add_fill(count: word) -> None:
    for i in range(count):
        add_char(spec_fill())


@lowlevel
def format_int(o: value, spec: value) -> value:
    parse_spec(spec, o, ord("d"), ord(">"))
    type = spec_presentation()
    if is_one_of(type, "eEfFgG%"):
        return format_real(o)
    if not is_one_of(type, "bcdnoxX"):
        return unknown_presentation(o)
    if spec_precision() != NONE_GIVEN:
        raise ValueError("Precision not allowed in integer format specifier")
    if spec_coerce_zero():
        raise ValueError("Negative zero coercion (z) not allowed in integer format specifier")
    if type == ord("c"):
        return format_character(o)
    return format_number(o, type)


@lowlevel
def format_character(o: value) -> value:
    if spec_sign():
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec_alternate():
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    if is_big(o) and wide_bits(o) > 63:
        raise OverflowError("Python int too large to convert to C long")
    n = -1 if is_big(o) else number(o)
    if n < 0 or n > 0x10ffff:
        raise OverflowError("%c arg not in range(0x110000)")
    padding = padding_for(1)
    left = padding if spec_align() == ord("=") else left_padding(padding)
    start = begin_text()
    add_fill(left)
    add_char(n)
    add_fill(padding - left)
    return end_text(start)


@lowlevel
def format_number(o: value, type: word) -> value:
    """Sign, prefix and digits, grouped and padded."""
    digits = magnitude_text(o, base_of(type))
    negative = is_below_zero(o)
    sign = ord("-") if negative else spec_sign()
    if sign == ord("-") and not negative:
        sign = 0
    prefix = 2 if (spec_alternate() and is_one_of(type, "boxX")) else 0
    around = (sign != 0) + prefix
    group = group_size(type)
    least = 0
    if spec_fill() == ord("0") and spec_align() == ord("="):
        least = spec_width() - around
    body = grouped_length(length(digits), least, group)
    padding = padding_for(around + body)
    start = begin_text()
    add_fill(left_padding(padding))
    if sign:
        add_char(sign)
    if prefix:
        add_char(ord("0"))
        add_char(type)
    if spec_align() == ord("="):
        add_fill(padding)
        padding = 0
    add_grouped(digits, body, group, type == ord("X"))
    add_fill(padding - left_padding(padding))
    return end_text(start)


@lowlevel
def format_float(o: value, spec: value) -> value:
    parse_spec(spec, o, 0, ord(">"))
    if spec_presentation() and not is_one_of(spec_presentation(), "eEfFgG%n"):
        return unknown_presentation(o)
    return format_real(o)


@lowlevel
def format_real(o: value) -> value:
    """A float, or an int as one, by the specification that was parsed."""
    x = real(o)
    negative = x < 0 and not is_nan(x)
    x = x & MAGNITUDE
    type = spec_presentation()
    if type == ord("%"):
        x = float_mul(x, HUNDRED)
    if type == ord("n"):
        type = ord("g")
    precision = spec_precision()
    if precision == NONE_GIVEN and type:
        precision = 6
    start = begin_text()
    whole = add_presentation(x, type, precision, spec_alternate())
    if type == ord("%"):
        add_char(ord("%"))
    body = end_text(start)
    if negative and spec_coerce_zero() and is_finite(x) and is_zero(body):
        negative = 0
    sign = ord("-") if negative else spec_sign()
    if sign == ord("-") and not negative:
        sign = 0
    return padded_real(sign, body, whole if is_finite(x) else length(body), is_finite(x))


@lowlevel
def is_zero(digits: value) -> word:
    """Whether no digit in front of an exponent is other than 0."""
    for i in range(length(digits)):
        c = char_at(digits, i)
        if (c | 32) == ord("e"):
            return 1
        if ord("1") <= c and c <= ord("9"):
            return 0
    return 1


@lowlevel
def padded_real(sign: word, body: value, whole: word, finite: word) -> value:
    """Sign and text of a number whose first `whole` characters are grouped."""
    rest = length(body) - whole
    around = rest + (sign != 0)
    group = 3 if spec_grouping() and finite else 0
    least = 0
    if spec_fill() == ord("0") and spec_align() == ord("="):
        least = spec_width() - around
    count = grouped_length(whole, least, group)
    padding = padding_for(around + count)
    start = begin_text()
    add_fill(left_padding(padding))
    if sign:
        add_char(sign)
    if spec_align() == ord("="):
        add_fill(padding)
        padding = 0
    add_grouped(str_part(body, whole), count, group, 0)
    for i in range(rest):
        add_char(char_at(body, whole + i))
    add_fill(padding - left_padding(padding))
    return end_text(start)


@lowlevel
def str_part(s: value, count: word) -> value:
    """The first characters."""
    start = begin_text()
    for i in range(count):
        add_char(char_at(s, i))
    return end_text(start)


@lowlevel
def base_of(type: word) -> word:
    if type == ord("b"):
        return 2
    if type == ord("o"):
        return 8
    return 16 if (type | 32) == ord("x") else 10


@lowlevel
def group_size(type: word) -> word:
    """Digits between separators, 0 without separators."""
    if spec_grouping() == 0:
        return 0
    return 4 if is_one_of(type, "boxX") else 3


@lowlevel
def grouped_length(digits: word, least: word, group: word) -> word:
    """Characters of the digits with separators, filled up with zeros to `least`; a separator never comes first."""
    count = digits
    if group == 0:
        return least if least > count else count
    count += div(digits - 1, group)
    if count < least:
        count = least
        if rem(count, group + 1) == 0:
            count += 1
    return count


@lowlevel
def add_grouped(digits: value, body: word, group: word, upper: word) -> None:
    """Adds `body` characters: digits with separators, zeros on the left."""
    available = length(digits)
    i = body - 1
    while i >= 0:
        # i: places to the right of this one
        place = i
        if group:
            place = i - div(i, group + 1)
        if group and rem(i, group + 1) == group:
            add_char(spec_grouping())
        elif place < available:
            c = char_at(digits, available - 1 - place)
            add_char(c - 32 if (upper and c >= ord("a")) else c)
        else:
            add_char(ord("0"))
        i -= 1


@builtin(1, 1)
@lowlevel
def builtin_hex(o: value) -> value:
    return with_prefix(o, 16, "0x")


@builtin(1, 1)
@lowlevel
def builtin_oct(o: value) -> value:
    return with_prefix(o, 8, "0o")


@builtin(1, 1)
@lowlevel
def builtin_bin(o: value) -> value:
    return with_prefix(o, 2, "0b")


@lowlevel
def with_prefix(o: value, base: word, prefix: value) -> value:
    if is_instance(o):
        o = special_index(o)
    if not is_integer(o):
        type_error("'", o, "' object cannot be interpreted as an integer")
    return join3("-" if is_below_zero(o) else "", prefix, magnitude_text(o, base))
