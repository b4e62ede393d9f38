"""Calls that compiled code does not do inline, and the errors of calls and attributes."""

from lowlevel import BYTEARRAY, BYTES, CLASS, COMPLEX, COROUTINE, DICT, DICT_ITEMS, DICT_KEYS, DICT_VALUES, FLOAT
from lowlevel import FROZENSET, FUNCTION, GENERATOR, GENERIC_ALIAS, INT, ITERATOR, LIST, METHOD, MODULE, PROPERTY
from lowlevel import RANGE, SET, SLICE, STATIC_METHOD, STR, TUPLE
from lowlevel import address, call_code_0, call_code_1, call_code_2, call_code_3, call_code_4, call_code_5, call_code_6
from lowlevel import call_code_7, call_vector, call_wide, is_bool, is_float, is_object, is_type, load_value, load_word
from lowlevel import lowlevel, store_value, type_id, unbound, value, word
from arguments import bind_arguments, keywords_as_dict, parameter_count
from big_arithmetic import is_integer
from callbacks import call_with_self
from class_creation import call_class
from class_layout import METHOD_FUNCTION, METHOD_SELF, WRAPPED_FUNCTION, class_layout, is_class, is_instance
from classes import is_static_class, special
from dict_methods import has_keys, update_from_mapping
from dicts import ENTRY_SIZE, FIRST_ENTRY, dict_get, dict_set, entry_key, entry_value, new_dict, next_entry
from errors import join3, join5, throw, type_error, unsupported
from exception_keywords import note_two, take_keywords
from exceptions import class_name, is_exception_class, new_exception, new_exception_1
from generic_types import origin_of
from iteration import iter_or_unbound, walk_items
from layout import FUNCTION_CODE, FUNCTION_DIRECT, FUNCTION_QUALIFIED_NAME, VECTOR, items_of, length
from lists import list_append, list_extend
from modules import module_error
from names import BOOL_ATTRIBUTES, BUILTIN_ATTRIBUTES, BYTEARRAY_ATTRIBUTES, BYTES_ATTRIBUTES, COMPLEX_ATTRIBUTES
from names import COROUTINE_ATTRIBUTES, DICT_ATTRIBUTES, DICT_KEYS_ATTRIBUTES, DICT_VALUES_ATTRIBUTES, FLOAT_ATTRIBUTES
from names import FROZENSET_ATTRIBUTES, FUNCTION_ATTRIBUTES, GENERATOR_ATTRIBUTES, INT_ATTRIBUTES, ITERATOR_ATTRIBUTES
from names import LIST_ATTRIBUTES, NONE_ATTRIBUTES, PROPERTY_ATTRIBUTES, RANGE_ATTRIBUTES, SET_ATTRIBUTES
from names import SLICE_ATTRIBUTES, STR_ATTRIBUTES, TUPLE_ATTRIBUTES
from representation import str_of
from strings import concat, find_text
from subclasses import plain_dict, plain_of
from tuples import new_tuple
from typenames import function_name, is_builtin, is_builtin_type, type_name


@lowlevel
def call_function(callee: value, count: word, items: word) -> value:
    """Calls anything with `count` arguments at address items.

    Compiled code calls functions of the program that take just so many arguments itself.
    """
    return call_keywords(callee, count, items, None)


@lowlevel
def call_keywords(callee: value, count: word, items: word, names: value) -> value:
    """Calls anything; the last arguments have keywords, whose names are a tuple, or None."""
    if is_exception_class(callee) and is_static_class(callee):
        return exception_of_call(callee, count, items, names)
    if not is_type(callee, FUNCTION):
        if is_type(callee, CLASS):
            return call_class(callee, count, items, names)
        if is_type(callee, METHOD):
            f = load_value(address(callee) + METHOD_FUNCTION)
            self = load_value(address(callee) + METHOD_SELF)
            if self is unbound:
                return call_keywords(f, count - 1, items + 8, names)
            return call_with_self(f, self, count, items, names)
        if is_instance(callee):
            hook = special(callee, "__call__")
            if hook is not unbound:
                return call_with_self(hook, callee, count, items, names)
        if is_type(callee, STATIC_METHOD):
            return call_keywords(load_value(address(callee) + WRAPPED_FUNCTION), count, items, names)
        if is_type(callee, GENERIC_ALIAS):
            return call_keywords(origin_of(callee), count, items, names)
        return type_error("'", callee, "' object is not callable")
    direct = load_word(address(callee) + FUNCTION_DIRECT)
    if direct == VECTOR:
        return call_vector(load_word(address(callee) + FUNCTION_CODE), count, items, names)
    if direct == count and names is None:
        return apply(callee, items, count)
    return apply(callee, bind_arguments(callee, count, items, names), parameter_count(callee))


@lowlevel
def exception_of_call(c: value, count: word, items: word, names: value) -> value:
    """An instance of an exception class whose `__init__` is built in; the last arguments have keywords."""
    if names is None:
        return new_exception(c, count, items)
    count -= length(names)
    e = new_exception(c, count, items)
    take_keywords(e, keywords_as_dict(names, items + count * 8))
    return e


@lowlevel
def apply(callee: value, items: word, count: word) -> value:
    """Calls the code of a function of the program with a value for each parameter."""
    code = load_word(address(callee) + FUNCTION_CODE)
    if count > 7:
        return call_wide(code, items, callee)
    if count < 2:
        if count == 0:
            return call_code_0(code, callee)
        return call_code_1(code, load_value(items), callee)
    a = load_value(items)
    b = load_value(items + 8)
    if count == 2:
        return call_code_2(code, a, b, callee)
    c = load_value(items + 16)
    if count == 3:
        return call_code_3(code, a, b, c, callee)
    d = load_value(items + 24)
    if count == 4:
        return call_code_4(code, a, b, c, d, callee)
    e = load_value(items + 32)
    if count == 5:
        return call_code_5(code, a, b, c, d, e, callee)
    f = load_value(items + 40)
    if count == 6:
        return call_code_6(code, a, b, c, d, e, f, callee)
    return call_code_7(code, a, b, c, d, e, f, load_value(items + 48), callee)


@lowlevel
def spread_argument(callee: value, list: value, iterable: value) -> None:
    """Appends the items of an argument `*iterable`; callee: what is called if it is the only argument, else None."""
    walk = iter_or_unbound(iterable)
    if walk is unbound:
        if callee is None:
            type_error("Value after * must be an iterable, not ", iterable, "")
        message = join3(called_text(callee), " argument after * must be an iterable, not ", type_name(iterable))
        raise TypeError(message)
    list_extend(list, walk_items(walk))


@lowlevel
def call_spread(callee: value, list: value, names: value) -> value:
    """Calls anything with the items of a list; the last ones have keywords, whose names are a tuple, or None."""
    return call_keywords(callee, length(list), items_of(list), names)


@lowlevel
def spread_keyword(callee: value, dict: value, name: value, x: value) -> None:
    """Enters an argument with a keyword."""
    name = plain_of(name)
    if not is_type(name, STR):
        raise TypeError("keywords must be strings")
    if dict_get(dict, name) is not unbound:
        raise TypeError(join5(called_text(callee), " got multiple values for keyword argument '", name, "'", ""))
    dict_set(dict, name, x)


@lowlevel
def spread_mapping(callee: value, dict: value, mapping: value) -> None:
    """Enters the items of an argument `**mapping`."""
    mapping = plain_dict(mapping)
    if has_keys(mapping):
        source = mapping
        mapping = new_dict()
        update_from_mapping(mapping, source)
    if not is_type(mapping, DICT):
        raise TypeError(join3(called_text(callee), " argument after ** must be a mapping, not ", type_name(mapping)))
    at = next_entry(mapping, FIRST_ENTRY)
    while at:
        spread_keyword(callee, dict, entry_key(mapping, at), entry_value(mapping, at))
        at = next_entry(mapping, at + ENTRY_SIZE)


@lowlevel
def spread_names(list: value, dict: value) -> value:
    """Appends the values of collected keyword arguments; gives the tuple of their names, or None."""
    count = length(dict)
    if count == 0:
        return None
    names = new_tuple(count)
    place = items_of(names)
    at = next_entry(dict, FIRST_ENTRY)
    while at:
        store_value(place, entry_key(dict, at))
        list_append(list, entry_value(dict, at))
        place += 8
        at = next_entry(dict, at + ENTRY_SIZE)
    return names


@lowlevel
def called_text(callee: value) -> value:
    """How errors of a call name what is called."""
    if not is_type(callee, FUNCTION):
        return str_of(callee)
    if is_builtin(callee):
        return concat(function_name(callee), "()")
    return join3("__main__.", load_value(address(callee) + FUNCTION_QUALIFIED_NAME), "()")


@lowlevel
def attribute_error(o: value, name: value) -> value:
    """o.name where o's type has no such attribute."""
    if lacks(o, name):
        unsupported(join5("attribute '", type_name(o), ".", name, "'"))
    if is_class(o) or is_builtin_type(o):
        type = class_name(o) if is_class(o) else function_name(o)
        message = join5("type object '", type, "' has no attribute '", name, "'")
    elif is_type(o, MODULE):
        message = module_error(o, name)
    else:
        message = join5("'", type_name(o), "' object has no attribute '", name, "'")
    e = new_exception_1(AttributeError, message)
    note_two(e, name, o)
    throw(e)
    return None


@lowlevel
def lacks(o: value, name: value) -> word:
    """Whether Python gives o's type, a built-in one, an attribute that Taipan does not give it."""
    names = attributes_of_layout(class_layout(o)) if is_class(o) else attributes_of(plain_of(o))
    if names is NONE_ATTRIBUTES and o is not None:
        return 0
    return find_text(join3(" ", names, " "), join3(" ", name, " "), 0) >= 0


@lowlevel
def attributes_of_layout(layout: word) -> value:
    """The same by the type id of a built-in type, which may be the layout of a class that extends it."""
    if layout == INT:
        return INT_ATTRIBUTES
    if layout == STR:
        return STR_ATTRIBUTES
    if layout == LIST:
        return LIST_ATTRIBUTES
    if layout == TUPLE:
        return TUPLE_ATTRIBUTES
    if layout == DICT:
        return DICT_ATTRIBUTES
    if layout == SET:
        return SET_ATTRIBUTES
    if layout == FROZENSET:
        return FROZENSET_ATTRIBUTES
    if layout == FLOAT:
        return FLOAT_ATTRIBUTES
    if layout == BYTES:
        return BYTES_ATTRIBUTES
    if layout == BYTEARRAY:
        return BYTEARRAY_ATTRIBUTES
    if layout == COMPLEX:
        return COMPLEX_ATTRIBUTES
    if layout == RANGE:
        return RANGE_ATTRIBUTES
    if layout == SLICE:
        return SLICE_ATTRIBUTES
    return PROPERTY_ATTRIBUTES if layout == PROPERTY else NONE_ATTRIBUTES


@lowlevel
def attributes_of(o: value) -> value:
    """The names of the attributes that Python gives o's type, whether Taipan has them or not."""
    if is_integer(o) and not is_bool(o):
        return INT_ATTRIBUTES
    if is_bool(o):
        return BOOL_ATTRIBUTES
    if is_object(o):
        names = attributes_of_layout(type_id(o))
        if names is not NONE_ATTRIBUTES:
            return names
    if is_float(o):
        return FLOAT_ATTRIBUTES
    if is_type(o, GENERATOR):
        return GENERATOR_ATTRIBUTES
    if is_type(o, COROUTINE):
        return COROUTINE_ATTRIBUTES
    if is_type(o, DICT_KEYS) or is_type(o, DICT_ITEMS):
        return DICT_KEYS_ATTRIBUTES
    if is_type(o, DICT_VALUES):
        return DICT_VALUES_ATTRIBUTES
    if is_type(o, ITERATOR):
        return ITERATOR_ATTRIBUTES
    if is_type(o, FUNCTION):
        return BUILTIN_ATTRIBUTES if is_builtin(o) else FUNCTION_ATTRIBUTES
    return NONE_ATTRIBUTES
