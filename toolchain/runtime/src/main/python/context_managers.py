"""`with`: entering and leaving context managers."""

from lowlevel import address, load_value, lowlevel, unbound, value, word
from callbacks import call_1, call_4
from classes import class_of, special
from compare import truth
from errors import type_error
from exceptions import EXCEPTION_TRACEBACK
from strings import concat


@lowlevel
def with_exit(manager: value) -> value:
    """What leaves a context manager."""
    complaint = "' object does not support the context manager protocol"
    if special(manager, "__enter__") is unbound:
        type_error("'", manager, complaint)
    exit = special(manager, "__exit__")
    if exit is unbound:
        type_error("'", manager, concat(complaint, " (missed __exit__ method)"))
    return exit


@lowlevel
def with_enter(manager: value) -> value:
    """What entering a context manager gives."""
    return call_1(special(manager, "__enter__"), manager)


@lowlevel
def with_leave(exit: value, manager: value, e: value) -> word:
    """Leaves a context manager with an exception or None: whether the exception is done with."""
    if e is None:
        call_4(exit, manager, None, None, None)
        return 0
    return truth(call_4(exit, manager, class_of(e), e, load_value(address(e) + EXCEPTION_TRACEBACK)))
