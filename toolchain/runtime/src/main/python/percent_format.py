"""str % arguments and bytes % arguments (CPython 3.11, PyUnicode_Format and _PyBytes_FormatEx)."""

from lowlevel import DICT, LIST, RANGE, STR, TUPLE
from lowlevel import is_float, is_type, load_value, lowlevel, unbound, value, word
from big_arithmetic import is_integer
from big_power import is_below_zero
from big_text import magnitude_text
from bytes_objects import buffer_or, bytes_from_text, frozen_text, is_bytes_like, like
from callbacks import call_1
from class_layout import is_instance
from classes import special
from conversions import builtin_int, real_argument
from errors import join3, type_error
from float_text import add_presentation
from floats import MAGNITUDE, is_nan
from formatting import base_of
from integers import index_word, is_number, number
from layout import items_of, length
from memory import checked_product
from representation import repr_of, str_of
from slices import slice_text
from special_methods import special_index, special_int
from string_repr import add_hex_digits
from strings import char_at, char_str, str_from_int
from subclasses import plain_of
from subscripts import get_item
from text import add_char, add_text, begin_text, end_text

# Flags.
LEFT = 1
SIGN = 2
BLANK = 4
ALTERNATE = 8
ZERO = 16


@lowlevel
def format_percent(s: value, arguments: value) -> value:
    """s % arguments."""
    return formatted(s, arguments, 0)


@lowlevel
def format_bytes(o: value, arguments: value) -> value:
    """o % arguments of a BYTES or BYTEARRAY."""
    return like(o, formatted(frozen_text(o), arguments, 1))


@lowlevel
def formatted(s: value, arguments: value, bytes: word) -> value:
    """The text that fields are filled in; bytes: its characters stand for bytes."""
    if is_type(plain_of(arguments), TUPLE):
        arguments = plain_of(arguments)
    start = begin_text()
    count = length(s)
    used = 0
    i = 0
    while i < count:
        c = char_at(s, i)
        i += 1
        if c == ord("%") and i < count and char_at(s, i) == c:
            add_char(c)
            i += 1
            continue
        if c != ord("%"):
            add_char(c)
            continue
        keyed = 0
        x: value = None
        if i < count and char_at(s, i) == ord("("):
            if not is_mapping(arguments):
                raise TypeError("format requires a mapping")
            end = key_end(s, i)
            key = slice_text(s, i + 1, 1, end - i - 1)
            x = get_item(arguments, bytes_from_text(key) if bytes else key)
            keyed = 1
            used = count_of(arguments)
            i = end + 1
        flags = 0
        while i < count and flag_of(char_at(s, i)):
            flags = flags | flag_of(char_at(s, i))
            i += 1
        width = 0
        if i < count and char_at(s, i) == ord("*"):
            width = star_number(argument_at(arguments, used))
            used += 1
            i += 1
            if width < 0:
                flags = flags | LEFT
                width = -width
        else:
            width = digits_number(s, i, "width too big")
            i = digits_end(s, i)
        precision = -1
        if i < count and char_at(s, i) == ord("."):
            i += 1
            if i < count and char_at(s, i) == ord("*"):
                precision = star_number(argument_at(arguments, used))
                used += 1
                i += 1
                if precision < 0:
                    precision = 0
            else:
                precision = digits_number(s, i, "precision too big")
                i = digits_end(s, i)
        while i < count and is_size(char_at(s, i)):
            i += 1
        if i >= count:
            raise ValueError("incomplete format")
        type = char_at(s, i)
        i += 1
        if not keyed:
            x = argument_at(arguments, used)
            used += 1
        if type == ord("c"):
            add_padded(byte_of(x) if bytes else character_of(x), width, flags)
        elif bytes and (type == ord("s") or type == ord("b")):
            add_padded(cut(bytes_text(x), precision), width, flags)
        elif type == ord("s") or type == ord("r") or type == ord("a"):
            add_padded(cut(text_of(x, ord("a") if bytes else type), precision), width, flags)
        elif is_int_type(type):
            add_int_field(x, type, flags, width, precision)
        elif is_float_type(type):
            add_float_field(x, type, flags, width, precision)
        else:
            raise ValueError(unsupported_character(type, i - 1))
    if used < count_of(arguments) and not is_mapping(arguments):
        kind = "bytes" if bytes else "string"
        raise TypeError(join3("not all arguments converted during ", kind, " formatting"))
    return end_text(start)


@lowlevel
def is_mapping(o: value) -> word:
    """Whether it can be asked for keys; tuples and strs do not count."""
    if is_type(o, DICT) or is_type(o, LIST) or is_type(o, RANGE):
        return 1
    plain = plain_of(o)
    if is_type(plain, STR) or is_type(plain, TUPLE):
        return 0
    return plain is not o and is_mapping(plain) or special(o, "__getitem__") is not unbound


@lowlevel
def count_of(arguments: value) -> word:
    return length(arguments) if is_type(arguments, TUPLE) else 1


@lowlevel
def argument_at(arguments: value, index: word) -> value:
    if index >= count_of(arguments):
        raise TypeError("not enough arguments for format string")
    return load_value(items_of(arguments) + index * 8) if is_type(arguments, TUPLE) else arguments


@lowlevel
def key_end(s: value, i: word) -> word:
    """Where the bracket is closed that stands at i."""
    depth = 0
    while i < length(s):
        c = char_at(s, i)
        if c == ord("("):
            depth += 1
        if c == ord(")"):
            depth -= 1
            if depth == 0:
                return i
        i += 1
    raise ValueError("incomplete format key")


@lowlevel
def flag_of(c: word) -> word:
    if c == ord("-"):
        return LEFT
    if c == ord("+"):
        return SIGN
    if c == ord(" "):
        return BLANK
    if c == ord("#"):
        return ALTERNATE
    return ZERO if c == ord("0") else 0


@lowlevel
def star_number(o: value) -> word:
    if not is_integer(o):
        raise TypeError("* wants int")
    return index_word(o)


@lowlevel
def digits_end(s: value, i: word) -> word:
    while i < length(s) and ord("0") <= char_at(s, i) and char_at(s, i) <= ord("9"):
        i += 1
    return i


@lowlevel
def digits_number(s: value, i: word, complaint: value) -> word:
    """The decimal number at i, 0 if there is none."""
    n = 0
    end = digits_end(s, i)
    while i < end:
        n = n * 10 + char_at(s, i) - ord("0")
        if n > 0x7fffffff:
            raise ValueError(complaint)
        i += 1
    return n


@lowlevel
def is_size(c: word) -> word:
    return c == ord("h") or c == ord("l") or c == ord("L")


@lowlevel
def is_int_type(c: word) -> word:
    return c == ord("d") or c == ord("i") or c == ord("u") or c == ord("o") or (c | 32) == ord("x")


@lowlevel
def is_float_type(c: word) -> word:
    return ord("e") <= (c | 32) and (c | 32) <= ord("g")


@lowlevel
def unsupported_character(c: word, at: word) -> value:
    start = begin_text()
    add_text("unsupported format character '")
    add_char(c if (31 < c and c < 127) else ord("?"))
    add_text("' (0x")
    digits = 1
    while c >> (digits * 4):
        digits += 1
    add_hex_digits(c, digits)
    add_text(") at index ")
    add_text(str_from_int(at))
    return end_text(start)


@lowlevel
def character_of(x: value) -> value:
    if is_integer(x):
        n = number(x) if is_number(x) else -1
        if n < 0 or n > 0x10ffff:
            raise OverflowError("%c arg not in range(0x110000)")
        return char_str(n)
    if not is_type(x, STR) or length(x) != 1:
        raise TypeError("%c requires int or char")
    return x


@lowlevel
def byte_of(x: value) -> value:
    """The byte for %c, as a str."""
    if is_integer(x):
        n = number(x) if is_number(x) else -1
        if n < 0 or n > 255:
            raise OverflowError("%c arg not in range(256)")
        return char_str(n)
    if not is_bytes_like(x) or length(x) != 1:
        raise TypeError("%c requires an integer in range(256) or a single byte")
    return frozen_text(x)


@lowlevel
def bytes_text(x: value) -> value:
    """The bytes of an object, as a str."""
    buffer = buffer_or(x)
    if buffer is unbound and is_instance(x):
        f = special(x, "__bytes__")
        if f is not unbound:
            buffer = call_1(f, x)
    if buffer is unbound:
        type_error("%b requires a bytes-like object, or an object that implements __bytes__, not '", x, "'")
    return frozen_text(buffer)


@lowlevel
def text_of(x: value, type: word) -> value:
    return str_of(x) if type == ord("s") else repr_of(x, type == ord("a"))


@lowlevel
def cut(s: value, precision: word) -> value:
    """The first characters."""
    return slice_text(s, 0, 1, precision) if 0 <= precision and precision < length(s) else s


@lowlevel
def add_fills(c: word, count: word) -> None:
    checked_product(count if count > 0 else 0, 4)
    for i in range(count):
        add_char(c)


@lowlevel
def add_padded(s: value, width: word, flags: word) -> None:
    padding = width - length(s)
    if not flags & LEFT:
        add_fills(ord(" "), padding)
    add_text(s)
    if flags & LEFT:
        add_fills(ord(" "), padding)


@lowlevel
def add_number(negative: word, prefix: word, digits: value, flags: word, width: word, zeros: word) -> None:
    """Adds sign, prefix, that many zeros and the digits, padded to a width."""
    sign = ord("-") if negative else (ord("+") if flags & SIGN else (ord(" ") if flags & BLANK else 0))
    padding = width - length(digits) - zeros - (sign != 0) - (2 if prefix else 0)
    if not flags & LEFT:
        if flags & ZERO:
            zeros += padding if padding > 0 else 0
        else:
            add_fills(ord(" "), padding)
    if sign:
        add_char(sign)
    if prefix:
        add_char(ord("0"))
        add_char(prefix)
    add_fills(ord("0"), zeros)
    add_text(digits)
    if flags & LEFT:
        add_fills(ord(" "), padding)


@lowlevel
def add_int_field(x: value, type: word, flags: word, width: word, precision: word) -> None:
    decimal = base_of(type) == 10
    x = plain_of(x)
    if decimal and is_float(x):
        x = builtin_int(x, unbound)
    elif is_instance(x):
        converted = special_int(x) if decimal else special_index(x)
        x = x if converted is unbound else converted
    if not is_integer(x):
        needed = " format: a real number is required, not " if decimal else " format: an integer is required, not "
        type_error(join3("%", char_str(type), needed), x, "")
    digits = magnitude_text(x, base_of(type))
    if type == ord("X"):
        digits = capital_digits(digits)
    zeros = precision - length(digits)
    prefix = type if (flags & ALTERNATE and not decimal) else 0
    add_number(is_below_zero(x), prefix, digits, flags, width, zeros if zeros > 0 else 0)


@lowlevel
def capital_digits(digits: value) -> value:
    start = begin_text()
    for i in range(length(digits)):
        c = char_at(digits, i)
        add_char(c - 32 if c >= ord("a") else c)
    return end_text(start)


@lowlevel
def add_float_field(o: value, type: word, flags: word, width: word, precision: word) -> None:
    x = real_argument(o)
    start = begin_text()
    add_presentation(x & MAGNITUDE, type, 6 if precision < 0 else precision, (flags & ALTERNATE) != 0)
    add_number(x < 0 and not is_nan(x), 0, end_text(start), flags, width, 0)
