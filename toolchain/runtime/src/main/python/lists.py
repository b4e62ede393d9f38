"""list: storage, display, joining, methods."""

from lowlevel import ARRAY, LIST
from lowlevel import address, alloc, load_u32, load_value, load_word, lowlevel, method, store_value, store_word
from lowlevel import tag_int, unbound, value, word
from compare import equal, index_between, index_of
from errors import type_error
from integers import index_word
from iteration import iter_item, iter_or_unbound, iter_start
from layout import ARRAY_ITEMS, LENGTH, LIST_SIZE, LIST_STORAGE, array_capacity, copy_items, is_sequence, items_of
from layout import join_items, length, repeat_items
from memory import checked_product
from representation import repr_of
from strings import concat


@lowlevel
def new_list(count: word) -> value:
    """A list of `count` items, which the caller fills."""
    capacity = count if count else 1
    storage = alloc(ARRAY, ARRAY_ITEMS + checked_product(capacity, 8))
    list = alloc(LIST, LIST_SIZE)
    store_word(address(list) + LENGTH, count)
    store_value(address(list) + LIST_STORAGE, storage)
    return list


@lowlevel
def list_build(count: word, items: word) -> value:
    """The list of `count` values at address items."""
    list = new_list(count)
    copy_items(items_of(list), items, count)
    return list


@lowlevel
def reserve(list: value, capacity: word) -> None:
    """Makes room for at least `capacity` items: twice what it had, so that n appends copy at most 2 n items."""
    storage = load_value(address(list) + LIST_STORAGE)
    room = array_capacity(storage)
    if capacity > room:
        if capacity < room * 2:
            capacity = room * 2
        larger = alloc(ARRAY, ARRAY_ITEMS + checked_product(capacity, 8))
        copy_items(address(larger) + ARRAY_ITEMS, address(storage) + ARRAY_ITEMS, length(list))
        store_value(address(list) + LIST_STORAGE, larger)


@method("list", "append", 1, 1)
@lowlevel
def list_append(self: value, x: value) -> None:
    count = load_word(address(self) + LENGTH)
    storage = address(load_value(address(self) + LIST_STORAGE))
    if ARRAY_ITEMS + count * 8 == load_u32(storage):
        append_to_full(self, x)
    else:
        store_value(storage + ARRAY_ITEMS + count * 8, x)
        store_word(address(self) + LENGTH, count + 1)


@lowlevel
def append_to_full(list: value, x: value) -> None:
    reserve(list, length(list) + 1)
    list_append(list, x)


@method("list", "extend", 1, 1)
@lowlevel
def list_extend(self: value, other: value) -> None:
    if is_sequence(other):
        count = length(self)
        added = length(other)
        reserve(self, count + added)
        copy_items(items_of(self) + count * 8, items_of(other), added)
        store_word(address(self) + LENGTH, count + added)
        return
    walk = iter_start(other)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        list_append(self, x)
        index += 1
        x = iter_item(walk, index)


@lowlevel
def list_extend_display(list: value, other: value) -> None:
    """`*other` in a display."""
    if iter_or_unbound(other) is unbound:
        type_error("Value after * must be an iterable, not ", other, "")
    list_extend(list, other)


@method("list", "pop", 0, 1)
@lowlevel
def list_pop(self: value, index: value) -> value:
    i = -1 if index is unbound else index_word(index)
    count = length(self)
    if count == 0:
        raise IndexError("pop from empty list")
    if i < 0:
        i += count
    if i < 0 or i >= count:
        raise IndexError("pop index out of range")
    p = items_of(self) + i * 8
    x = load_value(p)
    copy_items(p, p + 8, count - 1 - i)
    store_word(items_of(self) + (count - 1) * 8, 0)
    store_word(address(self) + LENGTH, count - 1)
    return x


@method("list", "insert", 2, 2)
@lowlevel
def list_insert(self: value, index: value, x: value) -> None:
    i = index_word(index)
    count = length(self)
    if i < 0:
        i += count
        if i < 0:
            i = 0
    if i > count:
        i = count
    reserve(self, count + 1)
    p = items_of(self) + count * 8
    end = items_of(self) + i * 8
    while p > end:
        store_value(p, load_value(p - 8))
        p -= 8
    store_value(p, x)
    store_word(address(self) + LENGTH, count + 1)


@method("list", "index", 1, 3)
@lowlevel
def list_index(self: value, x: value, start: value, stop: value) -> value:
    i = index_between(self, x, start, stop)
    if i < 0:
        raise ValueError(concat(repr_of(x, 0), " is not in list"))
    return tag_int(i)


@method("list", "count", 1, 1)
@lowlevel
def list_count(self: value, x: value) -> value:
    found = 0
    i = 0
    while i < length(self):
        found += equal(load_value(items_of(self) + i * 8), x)
        i += 1
    return tag_int(found)


@method("list", "remove", 1, 1)
@lowlevel
def list_remove(self: value, x: value) -> None:
    i = index_of(x, self, 0)
    if i < 0:
        raise ValueError("list.remove(x): x not in list")
    list_pop(self, tag_int(i))


@method("list", "reverse", 0, 0)
@lowlevel
def list_reverse(self: value) -> None:
    low = items_of(self)
    high = low + (length(self) - 1) * 8
    while low < high:
        x = load_value(low)
        store_value(low, load_value(high))
        store_value(high, x)
        low += 8
        high -= 8


@method("list", "clear", 0, 0)
@lowlevel
def list_clear(self: value) -> None:
    store_value(address(self) + LIST_STORAGE, alloc(ARRAY, ARRAY_ITEMS + 8))
    store_word(address(self) + LENGTH, 0)


@method("list", "copy", 0, 0)
@lowlevel
def list_copy(self: value) -> value:
    return list_build(length(self), items_of(self))


@lowlevel
def concat_lists(a: value, b: value) -> value:
    """a + b."""
    result = new_list(length(a) + length(b))
    join_items(result, a, b)
    return result


@lowlevel
def repeat_list(list: value, times: word) -> value:
    """list * times."""
    result = new_list(checked_product(length(list), times if times > 0 else 0))
    repeat_items(result, list)
    return result


@lowlevel
def repeat_in_place(list: value, times: word) -> None:
    """list *= times."""
    count = length(list)
    if times <= 0:
        list_clear(list)
        return
    reserve(list, checked_product(count, times))
    # each copy reads what the one before it has written
    copy_items(items_of(list) + count * 8, items_of(list), count * (times - 1))
    store_word(address(list) + LENGTH, count * times)
