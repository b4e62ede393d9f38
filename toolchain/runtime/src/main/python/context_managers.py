"""`with`: entering and leaving context managers."""

from lowlevel import address, load_value, lowlevel, unbound, value, word
from callbacks import call_1, call_4
from classes import class_of, special
from compare import truth
from errors import join3, type_error
from exceptions import EXCEPTION_TRACEBACK
from strings import concat


@lowlevel
def with_exit(manager: value) -> value:
    """What leaves a context manager."""
    return manager_exit(manager, "__enter__", "__exit__", "' object does not support the context manager protocol")


@lowlevel
def manager_exit(manager: value, entry: value, exit: value, complaint: value) -> value:
    """The special method that leaves a context manager; TypeError if it lacks that or the one that enters it."""
    if special(manager, entry) is unbound:
        type_error("'", manager, complaint)
    f = special(manager, exit)
    if f is unbound:
        type_error("'", manager, concat(complaint, join3(" (missed ", exit, " method)")))
    return f


@lowlevel
def with_enter(manager: value) -> value:
    """What entering a context manager gives."""
    return call_1(special(manager, "__enter__"), manager)


@lowlevel
def with_leave(exit: value, manager: value, e: value) -> word:
    """Leaves a context manager with an exception or None: whether the exception is done with."""
    left = call_exit(exit, manager, e)
    return 0 if e is None else truth(left)


@lowlevel
def call_exit(exit: value, manager: value, e: value) -> value:
    """Calls what leaves a context manager with an exception or None."""
    if e is None:
        return call_4(exit, manager, None, None, None)
    return call_4(exit, manager, class_of(e), e, load_value(address(e) + EXCEPTION_TRACEBACK))
