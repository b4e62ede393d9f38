"""str() and repr() of every value, put into a sink: printing a list makes no str of it."""

from lowlevel import ARRAY, FUNCTION, LIST, NOT_IMPLEMENTED, RANGE, STR, TUPLE
from lowlevel import address, alloc, as_word, entry_stack, is_float, is_int, is_type, load_value, load_word
from lowlevel import lowlevel, stack_limit, store_value, untag_int, value, word
from errors import unsupported
from layout import ARRAY_ITEMS, FUNCTION_CODE, RANGE_START, RANGE_STEP, RANGE_STOP, array_capacity, copy_items, items_of
from layout import length
from string_repr import put_hex_digits, put_repr_text
from strings import str_from_int
from text import COLLECT, begin_text, end_text, put_char, put_int, put_text
from typenames import function_name, is_builtin, is_builtin_type

# The containers whose repr is being made, the outermost first: one that stands here already is shown as [...].
active: value = None


@lowlevel
def str_of(o: value) -> value:
    """str(o)."""
    if is_type(o, STR):
        return o
    if is_int(o):
        return str_from_int(untag_int(o))
    return repr_of(o, 0)


@lowlevel
def repr_of(o: value, ascii: word) -> value:
    """repr(o); ascii(o) if ascii is 1."""
    start = begin_text()
    put_repr(COLLECT, o, ascii, 0)
    return end_text(start)


@lowlevel
def put_str(sink: word, o: value) -> None:
    """Puts str(o)."""
    if is_type(o, STR):
        put_text(sink, o)
    else:
        put_repr(sink, o, 0, 0)


@lowlevel
def put_repr(sink: word, o: value, ascii: word, depth: word) -> None:
    """Puts repr(o); depth: the number of containers around it."""
    if is_int(o):
        put_int(sink, untag_int(o))
    elif is_type(o, STR):
        put_repr_text(sink, o, ascii)
    elif is_type(o, LIST):
        put_list(sink, o, ascii, depth)
    elif is_type(o, TUPLE):
        put_tuple(sink, o, ascii, depth)
    elif is_type(o, RANGE):
        put_range(sink, o)
    elif is_type(o, FUNCTION):
        put_function(sink, o)
    elif is_float(o):
        unsupported("repr of a float")
    else:
        put_text(sink, constant_name(o))


@lowlevel
def constant_name(o: value) -> value:
    if o is None:
        return "None"
    if o is True:
        return "True"
    if o is False:
        return "False"
    if as_word(o) == NOT_IMPLEMENTED:
        return "NotImplemented"
    return "Ellipsis"


@lowlevel
def put_list(sink: word, o: value, ascii: word, depth: word) -> None:
    if is_active(o, depth):
        put_text(sink, "[...]")
        return
    enter(o, depth)
    put_char(sink, ord("["))
    put_items(sink, o, ascii, depth)
    put_char(sink, ord("]"))


@lowlevel
def put_tuple(sink: word, o: value, ascii: word, depth: word) -> None:
    if is_active(o, depth):
        put_text(sink, "(...)")
        return
    enter(o, depth)
    put_char(sink, ord("("))
    put_items(sink, o, ascii, depth)
    if length(o) == 1:
        put_char(sink, ord(","))
    put_char(sink, ord(")"))


@lowlevel
def put_items(sink: word, o: value, ascii: word, depth: word) -> None:
    for i in range(length(o)):
        if i:
            put_text(sink, ", ")
        put_repr(sink, load_value(items_of(o) + i * 8), ascii, depth + 1)


@lowlevel
def is_active(o: value, depth: word) -> word:
    """Whether o is one of the `depth` containers that are being shown."""
    if depth:
        p = address(active) + ARRAY_ITEMS
        for i in range(depth):
            if load_value(p + i * 8) is o:
                return 1
    return 0


@lowlevel
def enter(o: value, depth: word) -> None:
    """Makes o the container at a depth."""
    global active
    if entry_stack() < stack_limit():
        raise RecursionError("maximum recursion depth exceeded while getting the repr of an object")
    if active is None:
        active = alloc(ARRAY, ARRAY_ITEMS + 15 * 8)
    if depth == array_capacity(active):
        larger = alloc(ARRAY, ARRAY_ITEMS + depth * 16)
        copy_items(address(larger) + ARRAY_ITEMS, address(active) + ARRAY_ITEMS, depth)
        active = larger
    store_value(address(active) + ARRAY_ITEMS + depth * 8, o)


@lowlevel
def put_range(sink: word, o: value) -> None:
    put_text(sink, "range(")
    put_int(sink, untag_int(load_value(address(o) + RANGE_START)))
    put_text(sink, ", ")
    put_int(sink, untag_int(load_value(address(o) + RANGE_STOP)))
    step = untag_int(load_value(address(o) + RANGE_STEP))
    if step != 1:
        put_text(sink, ", ")
        put_int(sink, step)
    put_char(sink, ord(")"))


@lowlevel
def put_function(sink: word, o: value) -> None:
    if is_builtin_type(o):
        put_text(sink, "<class '")
        put_text(sink, function_name(o))
        put_text(sink, "'>")
    elif is_builtin(o):
        put_text(sink, "<built-in function ")
        put_text(sink, function_name(o))
        put_char(sink, ord(">"))
    else:
        put_text(sink, "<function ")
        put_text(sink, function_name(o))
        put_text(sink, " at 0x")
        put_hex_digits(sink, load_word(address(o) + FUNCTION_CODE), 8)
        put_char(sink, ord(">"))
