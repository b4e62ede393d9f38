"""Calls of any callable from the library."""

from lowlevel import ARRAY
from lowlevel import address, alloc, load_value, lowlevel, store_value, value, word
from calls import call_keywords
from layout import ARRAY_ITEMS, copy_items


def call_1(f, a):
    return f(a)


def call_2(f, a, b):
    return f(a, b)


def call_3(f, a, b, c):
    return f(a, b, c)


@lowlevel
def call_with_self(f: value, self: value, count: word, items: word, names: value) -> value:
    """f of self and the `count` values at address items, the last with keywords."""
    if names is None:
        if count == 0:
            return call_1(f, self)
        if count == 1:
            return call_2(f, self, load_value(items))
        if count == 2:
            return call_3(f, self, load_value(items), load_value(items + 8))
    all = address(alloc(ARRAY, ARRAY_ITEMS + (count + 1) * 8)) + ARRAY_ITEMS
    store_value(all, self)
    copy_items(all + 8, items, count)
    return call_keywords(f, count + 1, all, names)
