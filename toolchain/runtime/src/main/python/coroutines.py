"""`await`, `async with` and `async for`: what their operands give."""

from lowlevel import COROUTINE, ITERATOR
from lowlevel import address, is_type, load_word, lowlevel, unbound, value, word
from callbacks import call_1
from classes import special
from context_managers import call_exit, manager_exit
from errors import type_error
from generators import GENERATOR_RUNNING, generator_state, is_resumable

# What an `await` belongs to: await itself, async for, the entry and the exit of async with.
AWAITS_NEXT = 1
AWAITS_ENTRY = 2
AWAITS_EXIT = 3


@lowlevel
def await_start(o: value, place: word) -> value:
    """What `await o` walks."""
    if is_type(o, COROUTINE):
        if generator_state(o) > 0 and load_word(address(o) + GENERATOR_RUNNING) == 0:
            raise RuntimeError("coroutine is being awaited already")
        return o
    f = special(o, "__await__")
    if f is unbound or f is None:
        not_awaitable(o, place)
    walk = call_1(f, o)
    if is_type(walk, COROUTINE):
        raise TypeError("__await__() returned a coroutine")
    if not is_resumable(walk) and not is_type(walk, ITERATOR) and special(walk, "__next__") is unbound:
        type_error("__await__() returned non-iterator of type '", walk, "'")
    return walk


@lowlevel
def not_awaitable(o: value, place: word) -> None:
    """TypeError, as CPython has it for each place."""
    if place == AWAITS_NEXT:
        type_error("'async for' received an invalid object from __anext__: ", o, "")
    if place == AWAITS_ENTRY:
        type_error("'async with' received an object from __aenter__ that does not implement __await__: ", o, "")
    if place == AWAITS_EXIT:
        type_error("'async with' received an object from __aexit__ that does not implement __await__: ", o, "")
    type_error("object ", o, " can't be used in 'await' expression")


@lowlevel
def async_iter(o: value) -> value:
    """The asynchronous iterator of an `async for`."""
    f = special(o, "__aiter__")
    if f is unbound or f is None:
        type_error("'async for' requires an object with __aiter__ method, got ", o, "")
    walk = call_1(f, o)
    if special(walk, "__anext__") is unbound:
        type_error("'async for' received an object from __aiter__ that does not implement __anext__: ", walk, "")
    return walk


@lowlevel
def async_next(walk: value) -> value:
    """The awaitable of its next item."""
    return call_1(special(walk, "__anext__"), walk)


@lowlevel
def async_with_exit(manager: value) -> value:
    """What leaves an asynchronous context manager."""
    complaint = "' object does not support the asynchronous context manager protocol"
    return manager_exit(manager, "__aenter__", "__aexit__", complaint)


@lowlevel
def async_with_enter(manager: value) -> value:
    """The awaitable that enters it."""
    return call_1(special(manager, "__aenter__"), manager)


@lowlevel
def async_with_leave(exit: value, manager: value, e: value) -> value:
    """The awaitable that leaves it with an exception or None."""
    return call_exit(exit, manager, e)
