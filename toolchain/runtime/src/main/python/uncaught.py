"""The end of a program by an exception that nothing handles: CPython 3.11's text, and its exit codes."""

from lowlevel import STDERR, TUPLE
from lowlevel import address, alloc, is_int, is_type, load_value, load_word, lowlevel, store_value, store_word
from lowlevel import untag_int, value, word
from calls import attributes_of
from console import put_byte
from exceptions import EXCEPTION_CAUSE, EXCEPTION_CONTEXT, EXCEPTION_SUPPRESS, EXCEPTION_TRACEBACK, args_of
from exceptions import class_name, class_of_exception, detail_of, is_a
from layout import TUPLE_ITEMS, items_of, length
from machine import runtime_exit
from output import put_str, put_text
from representation import str_of
from suggestions import suggest_name, suggest_word
from traceback import print_traceback, site_of

INTERRUPTED = 130


@lowlevel
def end_by(e: value) -> None:
    """Ends the program: with the code of a SystemExit, else with the exception's traceback and text."""
    if is_a(e, SystemExit):
        end_with(exit_code(e))
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
    put_text(STDERR, class_name(class_of_exception(e)))
    text = str_of(e)
    if length(text):
        put_text(STDERR, ": ")
        put_text(STDERR, text)
    put_suggestion(e)
    put_byte(STDERR, ord("\n"))


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
        suggestion = suggest_word(load_value(items_of(detail)), attributes_of(load_value(items_of(detail) + 8)))
    elif t is not None and is_a(e, NameError) and detail is not None:
        suggestion = suggest_name(detail, site_of(t, 0))
    if suggestion is not None:
        put_text(STDERR, ". Did you mean: '")
        put_text(STDERR, suggestion)
        put_text(STDERR, "'?")
