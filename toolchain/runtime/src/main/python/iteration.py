"""Walking: `for`, unpacking, and every builtin that takes an iterable.

`iter_start` gives what is walked: sequences themselves, by index 0, 1, 2, … until `iter_item` returns unbound; everything
else by an iterator object, which keeps its own place and ignores the index.
"""

from lowlevel import DICT, DICT_ITEMS, DICT_KEYS, DICT_VALUES, FROZENSET, GENERATOR, ITERATOR, RANGE, SET, STR, TUPLE
from lowlevel import address, is_type, load_value, lowlevel, tag_int, unbound, value, word
from bytes_objects import byte_at, is_bytes_like
from class_layout import is_instance
from errors import join3, type_error
from generators import generator_next
from iterators import DICT_ITEM, DICT_KEY, DICT_VALUE, dict_iterator, iterator_next, set_iterator
from layout import TUPLE_ITEMS, VIEW_DICT, is_sequence, items_of, length
from lists import list_append, list_build
from protocols import next_of_special, walk_of_special
from ranges import range_count, range_item
from special_methods import is_special
from strings import char_at, char_str, concat, str_from_int


@lowlevel
def is_indexed(o: value) -> word:
    """Whether it is walked by index."""
    return is_sequence(o) or is_type(o, STR) or is_type(o, RANGE) or is_bytes_like(o)


@lowlevel
def iter_or_unbound(o: value) -> value:
    """What a `for` over o walks, or unbound if it cannot be walked."""
    if is_indexed(o) or is_type(o, ITERATOR) or is_type(o, GENERATOR):
        return o
    if is_type(o, DICT):
        return dict_iterator(o, DICT_KEY)
    if is_type(o, DICT_KEYS):
        return dict_iterator(load_value(address(o) + VIEW_DICT), DICT_KEY)
    if is_type(o, DICT_VALUES):
        return dict_iterator(load_value(address(o) + VIEW_DICT), DICT_VALUE)
    if is_type(o, DICT_ITEMS):
        return dict_iterator(load_value(address(o) + VIEW_DICT), DICT_ITEM)
    if is_type(o, SET) or is_type(o, FROZENSET):
        return set_iterator(o)
    return walk_of_special(o) if is_special(o) else unbound


@lowlevel
def iter_start(o: value) -> value:
    """What a `for` over o walks."""
    walk = iter_or_unbound(o)
    if walk is unbound:
        type_error("'", o, "' object is not iterable")
    return walk


@lowlevel
def iter_item(o: value, index: word) -> value:
    """Item number `index` of what `iter_start` returned, or unbound behind the last."""
    if is_sequence(o):
        return load_value(items_of(o) + index * 8) if index < length(o) else unbound
    if is_type(o, ITERATOR):
        return iterator_next(o)
    if is_type(o, GENERATOR):
        return generator_next(o)
    if is_type(o, STR):
        return char_str(char_at(o, index)) if index < length(o) else unbound
    if is_bytes_like(o):
        return tag_int(byte_at(o, index)) if index < length(o) else unbound
    if is_instance(o):
        return next_of_special(o)
    return tag_int(range_item(o, index)) if index < range_count(o) else unbound


@lowlevel
def walk_items(walk: value) -> value:
    """A LIST or TUPLE of what `iter_start` or `iter_or_unbound` returned."""
    if is_sequence(walk):
        return walk
    list = list_build(0, 0)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        list_append(list, x)
        index += 1
        x = iter_item(walk, index)
    return list


@lowlevel
def unpack_sequence(o: value, count: word) -> word:
    """Address of the items of o, which must be exactly `count`."""
    if is_type(o, TUPLE):
        if length(o) == count:
            return address(o) + TUPLE_ITEMS
    return unpack_any(o, count)


@lowlevel
def unpack_any(o: value, count: word) -> word:
    """The same of anything that can be walked."""
    walk = unpacked_walk(o)
    if is_sequence(walk):
        items = walk
    else:
        items = list_build(0, 0)
        for i in range(count + 1):
            x = iter_item(walk, i)
            if x is unbound:
                break
            list_append(items, x)
    if length(items) > count:
        raise ValueError(join3("too many values to unpack (expected ", str_from_int(count), ")"))
    if length(items) < count:
        too_few_values(count, length(items), "")
    return items_of(items)


@lowlevel
def unpacked_walk(o: value) -> value:
    walk = iter_or_unbound(o)
    if walk is unbound:
        type_error("cannot unpack non-iterable ", o, " object")
    return walk


@lowlevel
def too_few_values(count: word, available: word, least: value) -> None:
    raise ValueError(
        concat(
            concat(join3("not enough values to unpack (expected ", least, str_from_int(count)), ", got "),
            concat(str_from_int(available), ")"),
        )
    )


@lowlevel
def unpack_starred(o: value, before: word, after: word) -> word:
    """Address of `before` items of o, a list of all that follow but the last `after`, and those."""
    items = list_build(0, 0)
    walk = unpacked_walk(o)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        list_append(items, x)
        index += 1
        x = iter_item(walk, index)
    if index < before + after:
        too_few_values(before + after, index, "at least ")
    rest = index - before - after
    middle = list_build(rest, items_of(items) + before * 8)
    result = list_build(before, items_of(items))
    list_append(result, middle)
    for i in range(after):
        list_append(result, load_value(items_of(items) + (before + rest + i) * 8))
    return items_of(result)
