"""Iteration over objects of the program's classes: `__iter__`, `__next__`, `__getitem__`, `__reversed__`."""

from lowlevel import DICT, GENERATOR, ITERATOR, LIST
from lowlevel import is_type, load_value, lowlevel, tag_int, unbound, value, word
from callbacks import call_1, call_vector_of
from classes import special
from errors import type_error
from exceptions import args_of
from floats import is_real
from iteration import iter_item, iter_or_unbound
from iterator_builtins import builtin_reversed
from iterators import ITEM, new_iterator
from layout import items_of, length
from subclasses import plain_of

# The StopIteration with which code of the program ended an iterator since `begin_step`, or None.
stopped: value = None


@lowlevel
def walk_of_special(o: value) -> value:
    """What a `for` over o walks, by the special methods of its class; unbound if it has none."""
    f = special(o, "__iter__")
    if f is unbound:
        plain = plain_of(o)
        if plain is not o and not is_real(plain):
            return iter_or_unbound(plain)
        return unbound if special(o, "__getitem__") is unbound else new_iterator(ITEM, o, None)
    if f is None:
        type_error("'", o, "' object is not iterable")
    walk = call_1(f, o)
    if is_type(walk, ITERATOR) or is_type(walk, GENERATOR):
        return walk
    if special(walk, "__next__") is unbound:
        type_error("iter() returned non-iterator of type '", walk, "'")
    return walk


@lowlevel
def next_of_special(o: value) -> value:
    """The next item of an iterator of the program, or unbound at its end."""
    f = special(o, "__next__")
    if f is unbound:
        type_error("'", o, "' object is not an iterator")
    return call_next(f, o)


def call_next(f, o):
    try:
        return went_on(f(o))
    except StopIteration as e:
        return ended(e)


def call_next_all(f, arguments):
    """The same of a TUPLE of arguments."""
    try:
        return went_on(call_vector_of(f, arguments))
    except StopIteration as e:
        return ended(e)


def item_or_end(f, o, index):
    """Item number `index` of an object that has only `__getitem__`."""
    try:
        return went_on(f(o, index))
    except (IndexError, StopIteration) as e:
        return ended(e)


@lowlevel
def begin_step() -> None:
    """Before an iterator is asked for an item, by who wants to know the exception that ends it."""
    global stopped
    stopped = None


@lowlevel
def went_on(x: value) -> value:
    """An item of code of the program: whatever ended inside of that does not matter here."""
    begin_step()
    return x


@lowlevel
def ended(e: value) -> value:
    global stopped
    stopped = e
    return unbound


@lowlevel
def stop_exception() -> value:
    """The StopIteration that has ended what was asked, or None if it ended without."""
    return stopped


@lowlevel
def item_of_special(o: value, index: word) -> value:
    """Item number `index` by `__getitem__`, or unbound behind the last."""
    f = special(o, "__getitem__")
    return iter_item(plain_of(o), index) if f is unbound else item_or_end(f, o, tag_int(index))


@lowlevel
def last_stop_value() -> value:
    """The value of that exception, or None."""
    if stopped is None:
        return None
    args = args_of(stopped)
    return load_value(items_of(args)) if length(args) else None


@lowlevel
def special_reversed(o: value) -> value:
    """reversed(o) by `__reversed__`; unbound if there is none."""
    f = special(o, "__reversed__")
    if f is unbound:
        plain = plain_of(o)
        return builtin_reversed(plain) if is_type(plain, LIST) or is_type(plain, DICT) else unbound
    if f is None:
        type_error("'", o, "' object is not reversible")
    return call_1(f, o)
