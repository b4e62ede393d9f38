"""The builtins that make an int, a bool, a str, a list or a tuple of something."""

from lowlevel import STR, TUPLE
from lowlevel import as_value, as_word, builtin, is_float, is_type, lowlevel, tag_int, unbound, value, word
from bigints import is_big
from bytes_codecs import decoded
from bytes_objects import buffer_or, byte_at, is_bytes_like, text_view
from class_layout import is_instance
from compare import truth
from errors import join3, type_error
from exact_floats import int_of_float
from float_parse import parse_float
from floats import is_real, real
from int_parse import parse_int
from integers import clamped_index, index_word, is_number, make_bool, number
from layout import items_of, length
from lists import list_build, list_extend
from representation import repr_of, str_of
from special_methods import special_float, special_int
from strings import char_at, char_str, str_from_int
from subclasses import plain_of
from tuples import tuple_build


@builtin(0, 3, "object", "encoding", "errors")
@lowlevel
def builtin_str(object: value, encoding: value, errors: value) -> value:
    if object is unbound:
        return ""
    if encoding is unbound and errors is unbound:
        return str_of(object)
    if is_type(object, STR):
        raise TypeError("decoding str is not supported")
    buffer = buffer_or(object)
    if buffer is unbound:
        return type_error("decoding to str: need a bytes-like object, ", object, " found")
    return decoded(buffer, encoding, errors)


@builtin(1, 1)
@lowlevel
def builtin_repr(o: value) -> value:
    return repr_of(o, 0)


@builtin(1, 1)
@lowlevel
def builtin_ascii(o: value) -> value:
    return repr_of(o, 1)


@builtin(0, 1)
@lowlevel
def builtin_bool(o: value) -> value:
    return False if o is unbound else make_bool(truth(o))


@builtin(0, 2, "base")
@lowlevel
def builtin_int(o: value, base: value) -> value:
    if o is unbound:
        if base is not unbound:
            raise TypeError("int() missing string argument")
        return tag_int(0)
    if base is not unbound:
        number_base = index_word(base)
        if (number_base < 2 or number_base > 36) and number_base != 0:
            raise ValueError("int() base must be >= 2 and <= 36, or 0")
        if is_bytes_like(o):
            return parse_int(text_view(o), number_base)
        o = plain_of(o)
        if not is_type(o, STR):
            raise TypeError("int() can't convert non-string with explicit base")
        return parse_int(o, number_base)
    if is_number(o):
        return tag_int(number(o))
    if is_big(o):
        return o
    if is_type(o, STR):
        return parse_int(o, 10)
    if is_bytes_like(o):
        return parse_int(text_view(o), 10)
    if is_float(o):
        return int_of_float(as_word(o))
    if is_instance(o):
        x = special_int(o)
        if x is not unbound:
            return x
        x = plain_of(o)
        if is_float(x) or is_type(x, STR):
            return builtin_int(x, unbound)
        x = buffer_or(o)
        if x is not unbound:
            return builtin_int(x, unbound)
    return type_error("int() argument must be a string, a bytes-like object or a real number, not '", o, "'")


@builtin(0, 1)
@lowlevel
def builtin_float(o: value) -> value:
    if o is unbound:
        return as_value(0)
    if is_real(o):
        return as_value(real(o))
    if is_type(o, STR):
        return as_value(parse_float(o))
    if is_bytes_like(o):
        return as_value(parse_float(text_view(o)))
    if is_instance(o):
        x = special_float(o)
        if x is not unbound:
            return x if is_float(x) else builtin_float(x)
        if is_type(plain_of(o), STR):
            return builtin_float(plain_of(o))
        x = buffer_or(o)
        if x is not unbound:
            return builtin_float(x)
    return type_error("float() argument must be a string or a real number, not '", o, "'")


@lowlevel
def real_argument(o: value) -> word:
    """The bits of the float that an argument stands for."""
    if is_float(o):
        return as_word(o)
    if is_real(o):
        return real(o)
    x = special_float(o) if is_instance(o) else unbound
    if x is unbound:
        type_error("must be real number, not ", o, "")
    return as_word(x) if is_float(x) else real(x)


@builtin(1, 1)
@lowlevel
def builtin_ord(o: value) -> value:
    if is_bytes_like(o) and length(o) == 1:
        return tag_int(byte_at(o, 0))
    if is_type(plain_of(o), STR):
        o = plain_of(o)
    if not is_type(o, STR):
        return type_error("ord() expected string of length 1, but ", o, " found")
    if length(o) != 1:
        raise TypeError(join3("ord() expected a character, but string of length ", str_from_int(length(o)), " found"))
    return tag_int(char_at(o, 0))


@builtin(1, 1)
@lowlevel
def builtin_chr(o: value) -> value:
    c = clamped_index(o)
    if c < -0x80000000 or c > 0x7fffffff:
        raise OverflowError("Python int too large to convert to C int")
    if c < 0 or c > 0x10ffff:
        raise ValueError("chr() arg not in range(0x110000)")
    return char_str(c)


@builtin(0, 1)
@lowlevel
def builtin_list(iterable: value) -> value:
    list = list_build(0, 0)
    if iterable is not unbound:
        list_extend(list, iterable)
    return list


@builtin(0, 1)
@lowlevel
def builtin_tuple(iterable: value) -> value:
    if iterable is unbound:
        return tuple_build(0, 0)
    if is_type(iterable, TUPLE):
        return iterable
    list = builtin_list(iterable)
    return tuple_build(length(list), items_of(list))
