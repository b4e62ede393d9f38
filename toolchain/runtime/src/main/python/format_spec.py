"""Parsing the format mini-language: [[fill]align][sign][z][#][0][width][,|_][.precision][type].

CPython 3.11, Python/formatter_unicode.c, parse_internal_render_format_spec: its order of checks decides which
error is raised.
The parsed fields are module variables: one specification is in use at a time.
"""

from lowlevel import lowlevel, value, word
from errors import join3, join5
from layout import length
from strings import char_at, char_str, concat
from string_repr import add_hex_digits
from text import add_text, begin_text, end_text
from typenames import type_name

NONE_GIVEN = -1
LARGEST_DIGITS = 922337203685477579

fill: word = 0
align: word = 0
sign: word = 0
coerce_zero: word = 0
alternate: word = 0
width: word = 0
grouping: word = 0
precision: word = 0
presentation: word = 0

position: word = 0

# What was parsed last, for what kind of object: a field in a loop is parsed once.
last_spec: value = None
last_type: word = 0


@lowlevel
def spec_fill() -> word:
    """Padding character."""
    return fill


@lowlevel
def spec_align() -> word:
    """One of `<` `>` `^` `=`."""
    return align


@lowlevel
def spec_sign() -> word:
    """`+`, `-`, space, or 0."""
    return sign


@lowlevel
def spec_coerce_zero() -> word:
    """1 if `z` was given."""
    return coerce_zero


@lowlevel
def spec_alternate() -> word:
    """1 if `#` was given."""
    return alternate


@lowlevel
def spec_width() -> word:
    """Least number of characters, or NONE_GIVEN."""
    return width


@lowlevel
def spec_grouping() -> word:
    """`,` or `_`, or 0."""
    return grouping


@lowlevel
def spec_precision() -> word:
    """Number of characters, or NONE_GIVEN."""
    return precision


@lowlevel
def spec_presentation() -> word:
    """The type character."""
    return presentation


@lowlevel
def parse_spec(spec: value, o: value, default_type: word, default_align: word) -> None:
    """Parses the specification for o, or raises ValueError."""
    global last_spec, last_type
    if spec is not last_spec or default_type != last_type:
        last_spec = None
        parse_fields(spec, o, default_type, default_align)
        last_spec = spec
        last_type = default_type


@lowlevel
def parse_fields(spec: value, o: value, default_type: word, default_align: word) -> None:
    global fill, align, sign, coerce_zero, alternate, width, grouping, precision, presentation, position
    position = 0
    fill = ord(" ")
    align = default_align
    presentation = default_type
    has_fill = 0
    has_align = 0
    if is_align(peek(spec, 1)):
        fill = peek(spec, 0)
        align = peek(spec, 1)
        has_fill = 1
        has_align = 1
        position = 2
    elif is_align(peek(spec, 0)):
        align = peek(spec, 0)
        has_align = 1
        position = 1
    sign = 0
    if peek(spec, 0) == ord("+") or peek(spec, 0) == ord("-") or peek(spec, 0) == ord(" "):
        sign = peek(spec, 0)
        position += 1
    coerce_zero = accept(spec, ord("z"))
    alternate = accept(spec, ord("#"))
    if not has_fill and accept(spec, ord("0")):
        fill = ord("0")
        if not has_align and default_align == ord(">"):
            align = ord("=")
    width = parse_count(spec)
    parse_grouping(spec)
    precision = NONE_GIVEN
    if accept(spec, ord(".")):
        precision = parse_count(spec)
        if precision == NONE_GIVEN:
            raise ValueError("Format specifier missing precision")
    if position < length(spec) - 1:
        invalid_spec(spec, o)
    if position < length(spec):
        presentation = peek(spec, 0)
    check_grouping()


@lowlevel
def peek(spec: value, ahead: word) -> word:
    """The character `ahead` places from here, −1 behind the end."""
    return char_at(spec, position + ahead) if position + ahead < length(spec) else -1


@lowlevel
def accept(spec: value, c: word) -> word:
    """Skips a character if it stands here."""
    global position
    if peek(spec, 0) != c:
        return 0
    position += 1
    return 1


@lowlevel
def is_align(c: word) -> word:
    return c == ord("<") or c == ord(">") or c == ord("^") or c == ord("=")


@lowlevel
def parse_count(spec: value) -> word:
    """A decimal number, or NONE_GIVEN."""
    global position
    n = NONE_GIVEN
    while ord("0") <= peek(spec, 0) and peek(spec, 0) <= ord("9"):
        if n >= LARGEST_DIGITS:
            raise ValueError("Too many decimal digits in format string")
        n = (0 if n == NONE_GIVEN else n) * 10 + peek(spec, 0) - ord("0")
        position += 1
    return n


@lowlevel
def parse_grouping(spec: value) -> None:
    global grouping
    grouping = 0
    if accept(spec, ord(",")):
        grouping = ord(",")
    if accept(spec, ord("_")):
        if grouping:
            raise ValueError("Cannot specify both ',' and '_'.")
        grouping = ord("_")
    if grouping == ord("_") and peek(spec, 0) == ord(","):
        raise ValueError("Cannot specify both ',' and '_'.")


@lowlevel
def check_grouping() -> None:
    """ValueError unless the presentation takes thousands separators, if there are any."""
    if grouping == 0 or presentation == 0 or is_one_of(presentation, "deEfFgG%"):
        return
    if grouping == ord("_") and is_one_of(presentation, "boxX"):
        return
    raise ValueError(
        join5("Cannot specify '", char_str(grouping), "' with '", shown_character(presentation), "'.")
    )


@lowlevel
def is_one_of(c: word, characters: value) -> word:
    for i in range(length(characters)):
        if char_at(characters, i) == c:
            return 1
    return 0


@lowlevel
def shown_character(c: word) -> value:
    """A presentation type as error messages show it."""
    if 32 < c and c < 128:
        return char_str(c)
    digits = 1
    while c >> (digits * 4):
        digits += 1
    start = begin_text()
    add_text("\\x")
    add_hex_digits(c, digits)
    return end_text(start)


@lowlevel
def invalid_spec(spec: value, o: value) -> None:
    raise ValueError(
        concat(join3("Invalid format specifier '", spec, "' for object of type '"), concat(type_name(o), "'"))
    )


@lowlevel
def unknown_presentation(o: value) -> value:
    """ValueError: o's type has no such presentation."""
    raise ValueError(
        concat(
            join3("Unknown format code '", shown_character(presentation), "' for object of type '"),
            concat(type_name(o), "'"),
        )
    )
