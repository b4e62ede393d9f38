"""The builtins that make iterators, and next()."""

from lowlevel import DICT, DICT_ITEMS, DICT_KEYS, DICT_VALUES, GENERATOR, ITERATOR, RANGE
from lowlevel import address, builtin, is_type, load_value, lowlevel, store_value, store_word, tag_int, unbound, value
from lowlevel import word
from callbacks import call_1
from class_layout import is_instance
from classes import special
from compare import truth
from errors import go_on, type_error
from generators import stop_generator
from integers import index_word
from iteration import is_indexed, iter_item, iter_or_unbound, iter_start
from iterators import CALLED, ENUMERATE, FILTER, ITERATOR_PLACE, MAP, REVERSED, REVERSED_ITEM, REVERSED_KEY
from iterators import REVERSED_VALUE, SEQUENCE, STRICT_ZIP, ZIP, dict_iterator, iterator_next, new_iterator
from layout import VIEW_DICT, items_of, length
from protocols import begin_step, next_of_special, special_reversed, stop_exception
from ranges import range_count
from special_methods import special_length
from subclasses import plain_of
from tuples import new_tuple


@builtin(1, 2)
@lowlevel
def builtin_iter(o: value, sentinel: value) -> value:
    if sentinel is not unbound:
        return new_iterator(CALLED, o, sentinel)
    walk = iter_start(o)
    return new_iterator(SEQUENCE, walk, None) if is_indexed(walk) else walk


@lowlevel
def next_of(o: value) -> value:
    """The next item of an iterator, or unbound at its end."""
    if is_type(o, ITERATOR):
        return iterator_next(o)
    if is_indexed(o):
        type_error("'", o, "' object is not an iterator")
    if is_instance(o):
        return next_of_special(o)
    walk = iter_or_unbound(o)
    if walk is not o:
        type_error("'", o, "' object is not an iterator")
    return iter_item(o, 0)


@lowlevel
def stop_iteration() -> value:
    raise StopIteration(unbound)


@builtin(1, 2)
@lowlevel
def builtin_next(iterator: value, default: value) -> value:
    if is_instance(iterator) and default is unbound:
        f = special(iterator, "__next__")
        if f is not unbound:
            return call_1(f, iterator)
    begin_step()
    x = next_of(iterator)
    if x is not unbound:
        return x
    if default is not unbound:
        return default
    if stop_exception() is not None:
        go_on(stop_exception(), 0)
    return stop_generator(iterator) if is_type(iterator, GENERATOR) else stop_iteration()


@builtin(1, 2, "iterable", "start")
@lowlevel
def builtin_enumerate(iterable: value, start: value) -> value:
    if start is unbound:
        start = tag_int(0)
    else:
        index_word(start)
    return new_iterator(ENUMERATE, iter_start(iterable), start)


@lowlevel
def walks_of(count: word, items: word) -> value:
    """The tuple of what walks `count` iterables."""
    walks = new_tuple(count)
    for i in range(count):
        o = load_value(items + i * 8)
        walk = iter_or_unbound(o)
        if walk is unbound:
            type_error("'", o, "' object is not iterable")
        store_value(items_of(walks) + i * 8, walk)
    return walks


@builtin(0, -1, "strict")
@lowlevel
def builtin_zip(count: word, items: word, strict: value) -> value:
    kind = ZIP
    if strict is not unbound:
        if truth(strict):
            kind = STRICT_ZIP
    return new_iterator(kind, walks_of(count, items), None)


@builtin(2, -1)
@lowlevel
def builtin_map(count: word, items: word) -> value:
    return new_iterator(MAP, walks_of(count - 1, items + 8), load_value(items))


@builtin(2, 2)
@lowlevel
def builtin_filter(function: value, iterable: value) -> value:
    return new_iterator(FILTER, iter_start(iterable), function)


@builtin(1, 1)
@lowlevel
def builtin_reversed(o: value) -> value:
    if is_type(o, DICT):
        return dict_iterator(o, REVERSED_KEY)
    if is_type(o, DICT_KEYS):
        return dict_iterator(load_value(address(o) + VIEW_DICT), REVERSED_KEY)
    if is_type(o, DICT_VALUES):
        return dict_iterator(load_value(address(o) + VIEW_DICT), REVERSED_VALUE)
    if is_type(o, DICT_ITEMS):
        return dict_iterator(load_value(address(o) + VIEW_DICT), REVERSED_ITEM)
    if is_instance(o):
        x = special_reversed(o)
        if x is not unbound:
            return x
    elif not is_indexed(o):
        return type_error("'", o, "' object is not reversible")
    iterator = new_iterator(REVERSED, o, None)
    store_word(address(iterator) + ITERATOR_PLACE, reversed_count(o))
    return iterator


@lowlevel
def reversed_count(o: value) -> word:
    if is_instance(o):
        f = special(o, "__len__")
        plain = plain_of(o)
        if plain is not o and f is unbound and is_indexed(plain):
            return length(plain)
        if special(o, "__getitem__") is unbound:
            type_error("'", o, "' object is not reversible")
        if f is unbound:
            type_error("object of type '", o, "' has no len()")
        return special_length(f, o)
    return range_count(o) if is_type(o, RANGE) else length(o)
