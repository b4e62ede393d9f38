"""Names of types, as error messages and `repr` show them."""

from lowlevel import BIG_INT, BOOL, BUILTIN_FUNCTION, BYTEARRAY, BYTES, CLASS, CLASS_METHOD, COMPLEX, COROUTINE, DICT
from lowlevel import DICT_ITEMS, DICT_KEYS, DICT_VALUES, ELLIPSIS, EXCEPTION, FLOAT, FROZENSET, FUNCTION, GENERATOR
from lowlevel import GENERIC_ALIAS, INT, ITERATOR, LIST, METHOD, MODULE, NONE_TYPE, NOT_IMPLEMENTED
from lowlevel import NOT_IMPLEMENTED_TYPE, OBJECT, PROPERTY, RANGE, SET, SLICE, STATIC_METHOD, STR, SUPER, TRACEBACK
from lowlevel import TUPLE, UNION_TYPE
from lowlevel import address, as_word, is_bool, is_float, is_int, is_type, load_value, load_word, lowlevel, value, word
from arguments import takes_self
from classes import class_of
from exceptions import class_name, class_of_exception, is_exception
from iterators import iterator_name
from layout import FUNCTION_DIRECT, FUNCTION_NAME, VECTOR
from strings import find_text
from text import add_char, add_text, begin_text, end_text

# Builtins that are types.
TYPES = " bool bytearray bytes dict enumerate filter frozenset int list map range reversed set slice str tuple zip "


@lowlevel
def type_name(o: value) -> value:
    """The name of o's type."""
    if is_int(o) or is_type(o, BIG_INT):
        return "int"
    if is_bool(o):
        return "bool"
    if is_float(o):
        return "float"
    if is_type(o, STR):
        return "str"
    if is_type(o, COMPLEX):
        return "complex"
    if is_type(o, LIST):
        return "list"
    if is_type(o, TUPLE):
        return "tuple"
    if is_type(o, BYTES):
        return "bytes"
    if is_type(o, BYTEARRAY):
        return "bytearray"
    if is_type(o, RANGE):
        return "range"
    if is_type(o, DICT):
        return "dict"
    if is_type(o, DICT_KEYS):
        return "dict_keys"
    if is_type(o, DICT_VALUES):
        return "dict_values"
    if is_type(o, DICT_ITEMS):
        return "dict_items"
    if is_type(o, SET):
        return "set"
    if is_type(o, FROZENSET):
        return "frozenset"
    if is_type(o, SLICE):
        return "slice"
    if is_type(o, ITERATOR):
        return iterator_name(o)
    if is_type(o, GENERATOR):
        return "generator"
    if is_type(o, COROUTINE):
        return "coroutine"
    if o is None:
        return "NoneType"
    if as_word(o) == NOT_IMPLEMENTED:
        return "NotImplementedType"
    if as_word(o) == ELLIPSIS:
        return "ellipsis"
    if is_exception(o):
        return class_name(class_of_exception(o))
    if is_type(o, CLASS):
        return "type"
    if is_type(o, TRACEBACK):
        return "traceback"
    if is_builtin_type(o):
        return "type"
    if is_type(o, FUNCTION):
        return "builtin_function_or_method" if is_builtin_function(o) else "function"
    return class_name(class_of(o))


@lowlevel
def builtin_type_name(id: word) -> value:
    """The name of the built-in class whose instances have a type id."""
    if id == INT:
        return "int"
    if id == BOOL:
        return "bool"
    if id == FLOAT:
        return "float"
    if id == STR:
        return "str"
    if id == LIST:
        return "list"
    if id == TUPLE:
        return "tuple"
    if id == RANGE:
        return "range"
    if id == NONE_TYPE:
        return "NoneType"
    if id == CLASS:
        return "type"
    if id == OBJECT:
        return "object"
    if id == FUNCTION:
        return "function"
    if id == BUILTIN_FUNCTION:
        return "builtin_function_or_method"
    if id == METHOD:
        return "method"
    if id == PROPERTY:
        return "property"
    if id == STATIC_METHOD:
        return "staticmethod"
    if id == CLASS_METHOD:
        return "classmethod"
    if id == SUPER:
        return "super"
    if id == MODULE:
        return "module"
    if id == DICT:
        return "dict"
    if id == SET:
        return "set"
    if id == FROZENSET:
        return "frozenset"
    if id == BYTES:
        return "bytes"
    if id == BYTEARRAY:
        return "bytearray"
    if id == COMPLEX:
        return "complex"
    if id == SLICE:
        return "slice"
    if id == GENERATOR:
        return "generator"
    if id == COROUTINE:
        return "coroutine"
    if id == EXCEPTION:
        return "BaseException"
    if id == TRACEBACK:
        return "traceback"
    if id == NOT_IMPLEMENTED_TYPE:
        return "NotImplementedType"
    if id == DICT_KEYS:
        return "dict_keys"
    if id == DICT_VALUES:
        return "dict_values"
    if id == DICT_ITEMS:
        return "dict_items"
    if id == GENERIC_ALIAS:
        return "GenericAlias"
    if id == UNION_TYPE:
        return "UnionType"
    return "ellipsis"


@lowlevel
def is_builtin(o: value) -> word:
    """Whether it is a function of the library."""
    return is_type(o, FUNCTION) and load_word(address(o) + FUNCTION_DIRECT) == VECTOR


@lowlevel
def is_builtin_function(o: value) -> word:
    """Whether a function is one that Python has as a builtin, written in Python or not."""
    return is_builtin(o) or not takes_self(o)


@lowlevel
def is_builtin_type(o: value) -> word:
    """Whether it is a builtin that is a type, like `int`."""
    if not is_builtin(o):
        return 0
    start = begin_text()
    add_char(ord(" "))
    add_text(function_name(o))
    add_char(ord(" "))
    return find_text(TYPES, end_text(start), 0) >= 0


@lowlevel
def function_name(o: value) -> value:
    return load_value(address(o) + FUNCTION_NAME)
