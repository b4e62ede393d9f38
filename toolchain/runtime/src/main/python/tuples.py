"""tuple: display, joining, methods."""

from lowlevel import TUPLE
from lowlevel import address, alloc, load_value, lowlevel, method, store_value, store_word, tag_int, value, word
from compare import equal, index_between
from layout import LENGTH, TUPLE_ITEMS, copy_items, items_of, join_items, length, repeat_items
from memory import checked_product


@lowlevel
def new_tuple(count: word) -> value:
    """A tuple of `count` items, which the caller fills."""
    tuple = alloc(TUPLE, TUPLE_ITEMS + checked_product(count, 8))
    store_word(address(tuple) + LENGTH, count)
    return tuple


@lowlevel
def tuple_build(count: word, items: word) -> value:
    """The tuple of `count` values at address items."""
    tuple = new_tuple(count)
    copy_items(items_of(tuple), items, count)
    return tuple


@lowlevel
def tuple_of_list(list: value) -> value:
    """The tuple of a list's items."""
    return tuple_build(length(list), items_of(list))


@lowlevel
def concat_tuples(a: value, b: value) -> value:
    """a + b."""
    result = new_tuple(length(a) + length(b))
    join_items(result, a, b)
    return result


@lowlevel
def repeat_tuple(tuple: value, times: word) -> value:
    """tuple * times."""
    result = new_tuple(checked_product(length(tuple), times if times > 0 else 0))
    repeat_items(result, tuple)
    return result


@method("tuple", "index", 1, 3)
@lowlevel
def tuple_index(self: value, x: value, start: value, stop: value) -> value:
    i = index_between(self, x, start, stop)
    if i < 0:
        raise ValueError("tuple.index(x): x not in tuple")
    return tag_int(i)


@method("tuple", "count", 1, 1)
@lowlevel
def tuple_count(self: value, x: value) -> value:
    found = 0
    for i in range(length(self)):
        found += equal(load_value(items_of(self) + i * 8), x)
    return tag_int(found)


@lowlevel
def pair(a: value, b: value) -> value:
    """The tuple (a, b)."""
    tuple = new_tuple(2)
    store_value(address(tuple) + TUPLE_ITEMS, a)
    store_value(address(tuple) + TUPLE_ITEMS + 8, b)
    return tuple
