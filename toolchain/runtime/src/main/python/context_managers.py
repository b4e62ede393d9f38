"""`with`: entering and leaving context managers."""

from lowlevel import lowlevel, value, word
from errors import type_error


@lowlevel
def with_exit(manager: value) -> value:
    """What leaves a context manager."""
    type_error("'", manager, "' object does not support the context manager protocol")
    return None


@lowlevel
def with_enter(manager: value) -> value:
    """What entering a context manager gives."""
    return manager


@lowlevel
def with_leave(exit: value, manager: value, e: value) -> word:
    """Leaves a context manager with an exception or None: whether the exception is done with."""
    return 0
