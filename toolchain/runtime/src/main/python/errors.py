"""Raising: every exception passes here. Until `try` lands, one is always uncaught: traceback, message, exit code 1."""

from lowlevel import STDERR
from lowlevel import entry_stack, lowlevel, return_address, unbound, value, word
from console import put_byte
from layout import length
from machine import runtime_exit
from output import put_text
from representation import repr_of, str_of
from strings import concat, equal_text
from suggestions import suggest_name
from traceback import print_traceback
from typenames import type_name


@lowlevel
def report(name: value, message: value, suggestion: value, at: word, stack: word) -> None:
    """Prints the traceback from return address `at` with stack pointer `stack`, then `name: message`; ends the program.

    message: any value, or unbound; suggestion: a str for `Did you mean`, or None.
    """
    print_traceback(at, stack)
    put_text(STDERR, name)
    if message is not unbound:
        # a KeyError shows its key, not text
        text = repr_of(message, 0) if equal_text(name, "KeyError") else str_of(message)
        if length(text):
            put_text(STDERR, ": ")
            put_text(STDERR, text)
    if suggestion is not None:
        put_text(STDERR, ". Did you mean: '")
        put_text(STDERR, suggestion)
        put_text(STDERR, "'?")
    put_byte(STDERR, ord("\n"))
    runtime_exit(1)


@lowlevel
def raise_exception(name: value, message: value) -> value:
    """Raises an exception by name; message any value, unbound for none. Does not return."""
    report(name, message, None, return_address(), entry_stack())
    return None


@lowlevel
def raise_name_error(name: value) -> value:
    """A name that is not bound at module level, nor a builtin."""
    message = join3("name '", name, "' is not defined")
    report("NameError", message, suggest_name(name, return_address(), entry_stack()), return_address(), entry_stack())
    return None


@lowlevel
def raise_unbound_local(name: value) -> value:
    """A local variable that is not bound yet."""
    message = join3("cannot access local variable '", name, "' where it is not associated with a value")
    report("UnboundLocalError", message, None, return_address(), entry_stack())
    return None


@lowlevel
def stack_overflow() -> None:
    """The stack is used up."""
    report("RecursionError", "maximum recursion depth exceeded", None, return_address(), entry_stack())


@lowlevel
def join3(a: value, b: value, c: value) -> value:
    """Three strs in one."""
    return concat(concat(a, b), c)


@lowlevel
def join5(a: value, b: value, c: value, d: value, e: value) -> value:
    """Five strs in one."""
    return concat(join3(a, b, c), concat(d, e))


@lowlevel
def type_error(before: value, o: value, after: value) -> value:
    """TypeError with the name of o's type in the middle of its text."""
    raise TypeError(join3(before, type_name(o), after))


@lowlevel
def type_error_2(before: value, a: value, between: value, b: value, after: value) -> value:
    """TypeError with the names of two types in its text."""
    raise TypeError(join5(before, type_name(a), between, type_name(b), after))


@lowlevel
def unsupported(what: value) -> value:
    """What Python can and Taipan cannot yet."""
    raise NotImplementedError(concat(what, " is not supported yet"))
