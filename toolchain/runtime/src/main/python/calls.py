"""Calls that compiled code does not do inline: builtins as values, and the errors of calls and attributes."""

from lowlevel import DICT, DICT_ITEMS, DICT_KEYS, DICT_VALUES, FUNCTION, LIST, RANGE, STR, TUPLE
from lowlevel import address, call_vector, is_bool, is_int, is_type, load_value, load_word, lowlevel
from lowlevel import store_value, value, word
from errors import join5, throw, type_error
from exceptions import is_exception_class, new_exception, new_exception_1, set_detail
from layout import FUNCTION_CODE, FUNCTION_PARAMETERS, FUNCTION_PARAMETER_NAMES, items_of
from names import BOOL_ATTRIBUTES, BUILTIN_ATTRIBUTES, DICT_ATTRIBUTES, DICT_KEYS_ATTRIBUTES, DICT_VALUES_ATTRIBUTES
from names import FUNCTION_ATTRIBUTES, INT_ATTRIBUTES, LIST_ATTRIBUTES
from names import NONE_ATTRIBUTES, RANGE_ATTRIBUTES, STR_ATTRIBUTES, TUPLE_ATTRIBUTES
from strings import concat, str_from_int
from text import add_text, begin_text, end_text
from tuples import new_tuple
from typenames import function_name, is_builtin, is_builtin_type, type_name


@lowlevel
def call_function(callee: value, count: word, items: word) -> value:
    """Calls a builtin with `count` arguments at address items; otherwise says why the call is impossible.

    Compiled code calls functions of the program that take `count` arguments itself.
    """
    if is_exception_class(callee):
        return new_exception(callee, count, items)
    if not is_type(callee, FUNCTION):
        return type_error("'", callee, "' object is not callable")
    parameters = load_word(address(callee) + FUNCTION_PARAMETERS)
    if parameters < 0:
        return call_vector(load_word(address(callee) + FUNCTION_CODE), count, items)
    if count > parameters:
        return too_many_arguments(callee, parameters, count)
    return missing_arguments(callee, parameters, count)


@lowlevel
def too_many_arguments(callee: value, parameters: word, count: word) -> value:
    raise TypeError(
        concat(
            join5(
                function_name(callee),
                "() takes ",
                str_from_int(parameters),
                " positional argument but " if parameters == 1 else " positional arguments but ",
                str_from_int(count),
            ),
            " was given" if count == 1 else " were given",
        )
    )


@lowlevel
def missing_arguments(callee: value, parameters: word, count: word) -> value:
    """TypeError that lists the names of the parameters from number `count` on."""
    names = items_of(load_value(address(callee) + FUNCTION_PARAMETER_NAMES))
    missing = parameters - count
    start = begin_text()
    add_text(function_name(callee))
    add_text("() missing ")
    add_text(str_from_int(missing))
    add_text(" required positional argument: " if missing == 1 else " required positional arguments: ")
    for i in range(missing):
        if i:
            if missing > 2:
                add_text(",")
            add_text(" and " if i == missing - 1 else " ")
        add_text("'")
        add_text(load_value(names + (count + i) * 8))
        add_text("'")
    raise TypeError(end_text(start))


@lowlevel
def attribute_error(o: value, name: value) -> value:
    """o.name where o's type has no such attribute."""
    if is_builtin_type(o):
        raise AttributeError(join5("type object '", function_name(o), "' has no attribute '", name, "'"))
    e = new_exception_1(AttributeError, join5("'", type_name(o), "' object has no attribute '", name, "'"))
    detail = new_tuple(2)
    store_value(items_of(detail), name)
    store_value(items_of(detail) + 8, o)
    set_detail(e, detail)
    throw(e)
    return None


@lowlevel
def attributes_of(o: value) -> value:
    """The names of the attributes that Python gives o's type, whether Taipan has them or not."""
    if is_int(o):
        return INT_ATTRIBUTES
    if is_bool(o):
        return BOOL_ATTRIBUTES
    if is_type(o, STR):
        return STR_ATTRIBUTES
    if is_type(o, LIST):
        return LIST_ATTRIBUTES
    if is_type(o, TUPLE):
        return TUPLE_ATTRIBUTES
    if is_type(o, RANGE):
        return RANGE_ATTRIBUTES
    if is_type(o, DICT):
        return DICT_ATTRIBUTES
    if is_type(o, DICT_KEYS) or is_type(o, DICT_ITEMS):
        return DICT_KEYS_ATTRIBUTES
    if is_type(o, DICT_VALUES):
        return DICT_VALUES_ATTRIBUTES
    if is_type(o, FUNCTION):
        return BUILTIN_ATTRIBUTES if is_builtin(o) else FUNCTION_ATTRIBUTES
    return NONE_ATTRIBUTES
