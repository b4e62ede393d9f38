"""Exception objects: making them, what class they are of, their text and their fields."""

from lowlevel import ARRAY, CLASS, EXCEPTION, FIRST_CLASS, FIRST_PROGRAM_CLASS, TUPLE
from lowlevel import address, alloc, class_table, is_int, is_object, is_type, load_value, load_word, lowlevel
from lowlevel import store_value, store_word, type_id, untag_int, value, word
from classes import class_by_id
from layout import ARRAY_ITEMS, TUPLE_ITEMS, length
from tuples import tuple_build

CLASS_TYPE_ID = 8
CLASS_NAME = 16
CLASS_ORDER = 32
CLASS_LAYOUT = 72

EXCEPTION_ARGS = 8
EXCEPTION_CAUSE = 16
EXCEPTION_CONTEXT = 24
EXCEPTION_TRACEBACK = 32
EXCEPTION_SUPPRESS = 40
EXCEPTION_ATTRIBUTES = 48
EXCEPTION_DETAIL = 56
EXCEPTION_SIZE = 64


@lowlevel
def class_of_exception(o: value) -> value:
    """The class of an object whose type id is that of a class."""
    id = type_id(o)
    return load_value(class_table() + (id - FIRST_CLASS) * 8) if id < FIRST_PROGRAM_CLASS else class_by_id(id)


@lowlevel
def is_exception(o: value) -> word:
    """Whether it is an instance of BaseException."""
    return is_object(o) and type_id(o) >= FIRST_CLASS and is_exception_class(class_of_exception(o))


@lowlevel
def is_exception_class(o: value) -> word:
    """Whether it is BaseException or inherits from it."""
    return is_type(o, CLASS) and load_word(address(o) + CLASS_LAYOUT) == EXCEPTION


@lowlevel
def inherits(c: value, base: value) -> word:
    """Whether a class is another one or inherits from it."""
    if c is base:
        return 1
    order = load_value(address(c) + CLASS_ORDER)
    p = address(order) + TUPLE_ITEMS
    end = p + length(order) * 8
    while p < end:
        if load_value(p) is base:
            return 1
        p += 8
    return 0


@lowlevel
def is_a(e: value, c: value) -> word:
    """Whether an exception is an instance of a class."""
    return type_id(e) == load_word(address(c) + CLASS_TYPE_ID) or inherits(class_of_exception(e), c)


@lowlevel
def new_exception(c: value, count: word, items: word) -> value:
    """An instance of an exception class with `count` arguments at address items."""
    if c is OSError and has_names(c, count):
        c = class_of_errno(load_value(items))
    e = alloc(load_word(address(c) + CLASS_TYPE_ID), EXCEPTION_SIZE)
    p = address(e)
    set_arguments(e, c, count, items)
    store_value(p + EXCEPTION_CAUSE, None)
    store_value(p + EXCEPTION_CONTEXT, None)
    store_value(p + EXCEPTION_TRACEBACK, None)
    store_value(p + EXCEPTION_ATTRIBUTES, None)
    return e


@lowlevel
def has_names(c: value, count: word) -> word:
    """Whether so many arguments are an error number, its text and perhaps names of files."""
    return 2 <= count and count <= 5 and inherits(c, OSError)


@lowlevel
def set_arguments(e: value, c: value, count: word, items: word) -> None:
    """Gives an exception of a class its arguments; names of files are none."""
    detail: value = None
    if count > 2 and has_names(c, count):
        detail = load_value(items + 16)
        if count == 5:
            names = alloc(ARRAY, ARRAY_ITEMS + 16)
            store_value(address(names) + ARRAY_ITEMS, detail)
            store_value(address(names) + ARRAY_ITEMS + 8, load_value(items + 32))
            detail = names
        count = 2
    store_value(address(e) + EXCEPTION_ARGS, tuple_build(count, items))
    set_detail(e, detail)


@lowlevel
def new_exception_1(c: value, message: value) -> value:
    """An instance of an exception class with one argument."""
    e = new_exception(c, 0, 0)
    args = alloc(TUPLE, TUPLE_ITEMS + 8)
    store_word(address(args) + 8, 1)
    store_value(address(args) + TUPLE_ITEMS, message)
    store_value(address(e) + EXCEPTION_ARGS, args)
    return e


@lowlevel
def args_of(e: value) -> value:
    return load_value(address(e) + EXCEPTION_ARGS)


@lowlevel
def detail_of(e: value) -> value:
    """What the library noted for the message of an uncaught exception: None, a name, or a name and an object."""
    return load_value(address(e) + EXCEPTION_DETAIL)


@lowlevel
def set_detail(e: value, detail: value) -> None:
    store_value(address(e) + EXCEPTION_DETAIL, detail)


@lowlevel
def class_name(c: value) -> value:
    return load_value(address(c) + CLASS_NAME)


@lowlevel
def file_name_of(e: value, index: word) -> value:
    """The first or second name of a file of an OSError, or None."""
    detail = detail_of(e)
    if is_type(detail, ARRAY):
        return load_value(address(detail) + ARRAY_ITEMS + index * 8)
    return None if index else detail


@lowlevel
def class_of_errno(number: value) -> value:
    """The class for an error number of Linux."""
    n = untag_int(number) if is_int(number) else 0
    if n == 1 or n == 13:
        return PermissionError
    if n == 2:
        return FileNotFoundError
    if n == 3:
        return ProcessLookupError
    if n == 4:
        return InterruptedError
    if n == 10:
        return ChildProcessError
    if n == 11 or n == 114 or n == 115:
        return BlockingIOError
    if n == 17:
        return FileExistsError
    if n == 20:
        return NotADirectoryError
    if n == 21:
        return IsADirectoryError
    if n == 32 or n == 108:
        return BrokenPipeError
    if n == 103:
        return ConnectionAbortedError
    if n == 104:
        return ConnectionResetError
    if n == 110:
        return TimeoutError
    if n == 111:
        return ConnectionRefusedError
    return OSError
