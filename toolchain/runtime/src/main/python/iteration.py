"""Walking: `for`, unpacking, and every builtin that takes an iterable.

A walk has no object of its own: sequences are walked by index, 0, 1, 2, … until `iter_item` returns unbound.
"""

from lowlevel import ARRAY, RANGE, STR
from lowlevel import address, alloc, is_type, load_value, lowlevel, store_value, tag_int, unbound, value, word
from errors import join3, type_error
from layout import ARRAY_ITEMS, is_sequence, items_of, length
from ranges import range_count, range_item
from strings import char_at, char_str, concat, str_from_int


@lowlevel
def is_iterable(o: value) -> word:
    return is_sequence(o) or is_type(o, STR) or is_type(o, RANGE)


@lowlevel
def iter_start(o: value) -> value:
    """What a `for` over o walks."""
    if not is_iterable(o):
        type_error("'", o, "' object is not iterable")
    return o


@lowlevel
def iter_item(o: value, index: word) -> value:
    """Item number `index` of what `iter_start` returned, or unbound behind the last."""
    if is_sequence(o):
        return load_value(items_of(o) + index * 8) if index < length(o) else unbound
    if is_type(o, STR):
        return char_str(char_at(o, index)) if index < length(o) else unbound
    return tag_int(range_item(o, index)) if index < range_count(o) else unbound


@lowlevel
def unpack_sequence(o: value, count: word) -> word:
    """Address of the items of o, which must be exactly `count`."""
    if not is_iterable(o):
        type_error("cannot unpack non-iterable ", o, " object")
    available = range_count(o) if is_type(o, RANGE) else length(o)
    if available > count:
        raise ValueError(join3("too many values to unpack (expected ", str_from_int(count), ")"))
    if available < count:
        raise ValueError(
            concat(
                join3("not enough values to unpack (expected ", str_from_int(count), ", got "),
                concat(str_from_int(available), ")"),
            )
        )
    if is_sequence(o):
        return items_of(o)
    items = address(alloc(ARRAY, ARRAY_ITEMS + count * 8)) + ARRAY_ITEMS
    for i in range(count):
        store_value(items + i * 8, iter_item(o, i))
    return items
