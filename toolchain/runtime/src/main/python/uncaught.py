"""The end of a program by an exception that nothing handles: CPython 3.11's text, and its exit codes."""

from lowlevel import STDERR, STR, TUPLE
from lowlevel import address, alloc, builtin, is_int, is_object, is_type, load_value, load_word, lowlevel, store_value
from lowlevel import store_word, unbound, untag_int, value, word
from class_layout import CLASS_MODULE, CLASS_QUALIFIED_NAME
from classes import is_static_class
from console import put_byte
from exceptions import EXCEPTION_CAUSE, EXCEPTION_CONTEXT, EXCEPTION_SUPPRESS, EXCEPTION_TRACEBACK, args_of, class_name
from exceptions import class_of_exception, detail_of, is_a
from layout import TUPLE_ITEMS, is_sequence, items_of, length
from machine import runtime_exit
from output import put_str, put_text
from recursion import recursion_limit, set_recursion_limit
from representation import str_of
from strings import equal_text
from suggestions import suggest_attribute, suggest_name
from traceback import print_traceback, site_of

INTERRUPTED = 130


@builtin(0, 1)
@lowlevel
def builtin_exit(code: value) -> value:
    raise SystemExit(None if code is unbound else code)


@builtin(0, 1)
@lowlevel
def builtin_quit(code: value) -> value:
    raise SystemExit(None if code is unbound else code)


@lowlevel
def end_by(e: value) -> None:
    """Ends the program: with the code of a SystemExit, else with the exception's traceback and text."""
    if is_a(e, SystemExit):
        end_with(exit_code(e))
    # the frames that the exception has left still stand below
    set_recursion_limit(recursion_limit * 2)
    print_exception(e, None)
    runtime_exit(INTERRUPTED if is_a(e, KeyboardInterrupt) else 1)


@lowlevel
def exit_code(e: value) -> value:
    """What SystemExit was made of."""
    args = args_of(e)
    if length(args) == 0:
        return None
    return load_value(items_of(args)) if length(args) == 1 else args


@lowlevel
def end_with(code: value) -> None:
    if code is None or code is False:
        runtime_exit(0)
    if code is True:
        runtime_exit(1)
    if is_int(code):
        runtime_exit(untag_int(code) & 255)
    put_str(STDERR, code)
    put_byte(STDERR, ord("\n"))
    runtime_exit(1)


@lowlevel
def print_exception(e: value, shown: value) -> None:
    """Prints an exception behind the one that it comes from; shown: chain of what is being printed already."""
    chain = alloc(TUPLE, TUPLE_ITEMS + 16)
    store_word(address(chain) + 8, 2)
    store_value(address(chain) + TUPLE_ITEMS, e)
    store_value(address(chain) + TUPLE_ITEMS + 8, shown)
    cause = load_value(address(e) + EXCEPTION_CAUSE)
    context = load_value(address(e) + EXCEPTION_CONTEXT)
    if cause is not None:
        if not stands_in(cause, chain):
            print_exception(cause, chain)
            put_text(STDERR, "\nThe above exception was the direct cause of the following exception:\n\n")
    elif context is not None and load_word(address(e) + EXCEPTION_SUPPRESS) == 0 and not stands_in(context, chain):
        print_exception(context, chain)
        put_text(STDERR, "\nDuring handling of the above exception, another exception occurred:\n\n")
    print_traceback(load_value(address(e) + EXCEPTION_TRACEBACK))
    put_class(class_of_exception(e))
    text = str_of(e) if is_plain(e) else shown_text(e)
    if length(text):
        put_text(STDERR, ": ")
        put_text(STDERR, text)
    put_suggestion(e)
    put_byte(STDERR, ord("\n"))


@lowlevel
def put_class(c: value) -> None:
    """The name of an exception class, behind its module's unless that is the program's own."""
    if is_static_class(c):
        put_text(STDERR, class_name(c))
        return
    module = load_value(address(c) + CLASS_MODULE)
    if not equal_text(module, "__main__"):
        put_text(STDERR, module)
        put_byte(STDERR, ord("."))
    put_text(STDERR, load_value(address(c) + CLASS_QUALIFIED_NAME))


@lowlevel
def has_plain_repr(o: value, depth: word) -> word:
    """Whether it is no object, a str, or a sequence of such."""
    if not is_object(o) or is_type(o, STR):
        return 1
    if depth == 0 or not is_sequence(o):
        return 0
    for i in range(length(o)):
        if not has_plain_repr(load_value(items_of(o) + i * 8), depth - 1):
            return 0
    return 1


@lowlevel
def is_plain(e: value) -> word:
    """Whether no code of the program makes the text of an exception."""
    if not is_static_class(class_of_exception(e)):
        return 0
    return has_plain_repr(args_of(e), 3)


def shown_text(e):
    """str(e), whatever its class makes of that."""
    try:
        return str_of(e)
    except BaseException:
        return "<exception str() failed>"


@lowlevel
def stands_in(e: value, chain: value) -> word:
    while chain is not None:
        if load_value(items_of(chain)) is e:
            return 1
        chain = load_value(items_of(chain) + 8)
    return 0


@lowlevel
def put_suggestion(e: value) -> None:
    """`Did you mean`, for the names that the library did not find."""
    detail = detail_of(e)
    t = load_value(address(e) + EXCEPTION_TRACEBACK)
    suggestion = None
    if is_type(detail, TUPLE) and is_a(e, AttributeError):
        suggestion = suggest_attribute(load_value(items_of(detail)), load_value(items_of(detail) + 8))
    elif t is not None and is_a(e, NameError) and detail is not None:
        suggestion = suggest_name(detail, site_of(t, 0))
    if suggestion is not None:
        put_text(STDERR, ". Did you mean: '")
        put_text(STDERR, suggestion)
        put_text(STDERR, "'?")
