"""complex(): of numbers and of strs (CPython 3.11, Objects/complexobject.c)."""

from lowlevel import STR
from lowlevel import builtin, exported, float_add, float_sub, is_type, lowlevel, unbound, value, word
from callbacks import call_1
from class_layout import is_instance
from classes import special
from complexes import imaginary_part, is_complex, new_complex, real_part
from conversions import real_argument
from errors import type_error
from float_parse import is_digit, parse_float
from floats import ONE, SIGN, is_real
from int_parse import is_space
from layout import length
from representation import repr_of
from special_methods import special_float
from strings import char_at, concat
from text import add_char, begin_text, end_text

# Behind the float that was read last.
position: word = 0


@builtin(0, 2, "real", "imag")
@lowlevel
def builtin_complex(real: value, imag: value) -> value:
    x = real
    y = imag
    if x is not unbound and is_complex(x) and y is unbound:
        return x
    if x is not unbound and is_type(x, STR):
        if y is not unbound:
            raise TypeError("complex() can't take second arg if first is a string")
        return complex_of_text(x)
    if y is not unbound and is_type(y, STR):
        raise TypeError("complex() second arg can't be a string")
    if x is not unbound:
        x = checked_part(complex_of_special(x), "complex() first argument must be a string or a number, not '")
    if y is not unbound:
        y = checked_part(y, "complex() second argument must be a number, not '")
    re = 0 if x is unbound else part_of(x)
    im = 0 if y is unbound else part_of(y)
    if y is not unbound and is_complex(y):
        re = float_sub(re, imaginary_part(y))
    if x is not unbound and is_complex(x):
        im = imaginary_part(x) if y is unbound else float_add(im, imaginary_part(x))
    return new_complex(re, im)


@exported("_complex", 1, 1)
@lowlevel
def complex_argument(o: value) -> value:
    """The complex number that an argument stands for."""
    x = complex_of_special(o)
    return x if is_complex(x) else new_complex(real_argument(x), 0)


@lowlevel
def complex_of_special(o: value) -> value:
    """What `__complex__` gives, o itself if there is none."""
    if not is_instance(o):
        return o
    f = special(o, "__complex__")
    if f is unbound:
        return o
    x = call_1(f, o)
    if not is_complex(x):
        type_error("__complex__ returned non-complex (type ", x, ")")
    return x


@lowlevel
def checked_part(o: value, message: value) -> value:
    """A number as it is, an instance as the number that it stands for; else TypeError."""
    if is_complex(o) or is_real(o):
        return o
    x = special_float(o) if is_instance(o) else unbound
    if x is unbound:
        type_error(message, o, "'")
    return x


@lowlevel
def part_of(o: value) -> word:
    """The real part of a complex number, or the float that another number stands for."""
    return real_part(o) if is_complex(o) else real_argument(o)


@lowlevel
def complex_of_text(s: value) -> value:
    """The complex number that a str shows: a+bj, a or bj, in parentheses or not, or ValueError."""
    text = without_underscores(s)
    end = length(text)
    at = after_spaces(text, 0)
    bracket = is_at(text, at, ord("("))
    if bracket:
        at = after_spaces(text, at + 1)
    re = 0
    im = 0
    first = float_at(text, at)
    if position > at:
        at = position
        if is_sign(text, at):
            re = first
            im = float_at(text, at)
            if position == at:
                im = signed_one(text, at)
            at = after_unit(text, at + 1 if position == at else position)
        elif is_unit(text, at):
            im = first
            at += 1
        else:
            re = first
    else:
        im = signed_one(text, at)
        at = after_unit(text, at + is_sign(text, at))
    at = after_spaces(text, at)
    if bracket:
        if not is_at(text, at, ord(")")):
            malformed()
        at = after_spaces(text, at + 1)
    if at != end:
        malformed()
    return new_complex(re, im)


@lowlevel
def malformed() -> None:
    raise ValueError("complex() arg is a malformed string")


@lowlevel
def without_underscores(s: value) -> value:
    """The text without underscores, each of which must stand between digits."""
    start = begin_text()
    wrong = 0
    for i in range(length(s)):
        c = char_at(s, i)
        if c == ord("_"):
            if not digit_stands(s, i - 1) or not digit_stands(s, i + 1):
                wrong = 1
        else:
            add_char(c)
    text = end_text(start)
    if wrong:
        raise ValueError(concat("could not convert string to complex: ", repr_of(s, 0)))
    return text


@lowlevel
def digit_stands(s: value, at: word) -> word:
    return is_digit(char_at(s, at)) if 0 <= at and at < length(s) else 0


@lowlevel
def is_at(s: value, at: word, c: word) -> word:
    return char_at(s, at) == c if at < length(s) else 0


@lowlevel
def is_sign(s: value, at: word) -> word:
    return is_at(s, at, ord("+")) or is_at(s, at, ord("-"))


@lowlevel
def signed_one(s: value, at: word) -> word:
    return ONE | SIGN if is_at(s, at, ord("-")) else ONE


@lowlevel
def is_unit(s: value, at: word) -> word:
    return is_at(s, at, ord("j")) or is_at(s, at, ord("J"))


@lowlevel
def after_unit(s: value, at: word) -> word:
    if not is_unit(s, at):
        malformed()
    return at + 1


@lowlevel
def after_spaces(s: value, at: word) -> word:
    while at < length(s) and is_space(char_at(s, at)):
        at += 1
    return at


@lowlevel
def float_at(s: value, at: word) -> word:
    """The longest float that stands at a place; `position` is behind it, or at the place if there is none."""
    global position
    end = float_end(s, at)
    position = end
    if end == at:
        return 0
    start = begin_text()
    for i in range(at, end):
        add_char(char_at(s, i))
    return parse_float(end_text(start))


@lowlevel
def float_end(s: value, at: word) -> word:
    """Where the longest float at a place ends, the place itself if there is none."""
    i = at + is_sign(s, at)
    if word_stands(s, i, "infinity"):
        return i + 8
    if word_stands(s, i, "inf") or word_stands(s, i, "nan"):
        return i + 3
    first = i
    while digit_stands(s, i):
        i += 1
    digits = i - first
    if is_at(s, i, ord(".")):
        first = i + 1
        i = first
        while digit_stands(s, i):
            i += 1
        digits += i - first
    if digits == 0:
        return at
    if is_at(s, i, ord("e")) or is_at(s, i, ord("E")):
        j = i + 1 + is_sign(s, i + 1)
        if digit_stands(s, j):
            while digit_stands(s, j):
                j += 1
            i = j
    return i


@lowlevel
def word_stands(s: value, at: word, name: value) -> word:
    """Whether a name in any case stands at a place."""
    if at + length(name) > length(s):
        return 0
    for i in range(length(name)):
        if (char_at(s, at + i) | 32) != char_at(name, i):
            return 0
    return 1
