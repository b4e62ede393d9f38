"""Calls of Python values from low-level functions."""

from lowlevel import ARRAY, FUNCTION
from lowlevel import address, alloc, call_code_1, call_code_2, call_code_3, call_code_4, call_code_5, is_type
from lowlevel import load_value, load_word, lowlevel, store_value, value, word
from calls import call_function, call_keywords
from layout import ARRAY_ITEMS, FUNCTION_CODE, FUNCTION_DIRECT, copy_items, items_of, length


def call_0(function):
    return function()


def call_1(function, a):
    return function(a)


def call_2(function, a, b):
    return function(a, b)


def call_3(function, a, b, c):
    return function(a, b, c)


def call_4(function, a, b, c, d):
    return function(a, b, c, d)


@lowlevel
def call_vector_of(function: value, arguments: value) -> value:
    """function(*arguments) of a TUPLE of at least two."""
    p = items_of(arguments)
    if length(arguments) == 2:
        return call_2(function, load_value(p), load_value(p + 8))
    if length(arguments) == 3:
        return call_3(function, load_value(p), load_value(p + 8), load_value(p + 16))
    if length(arguments) == 4:
        return call_4(function, load_value(p), load_value(p + 8), load_value(p + 16), load_value(p + 24))
    return call_function(function, length(arguments), p)


@lowlevel
def apply_with_self(f: value, self: value, count: word, items: word) -> value:
    """f of self and the `count` values at address items, at most 4, for a function that takes just so many."""
    code = load_word(address(f) + FUNCTION_CODE)
    if count == 0:
        return call_code_1(code, self, f)
    a = load_value(items)
    if count == 1:
        return call_code_2(code, self, a, f)
    b = load_value(items + 8)
    if count == 2:
        return call_code_3(code, self, a, b, f)
    c = load_value(items + 16)
    if count == 3:
        return call_code_4(code, self, a, b, c, f)
    return call_code_5(code, self, a, b, c, load_value(items + 24), f)


@lowlevel
def call_with_self(f: value, self: value, count: word, items: word, names: value) -> value:
    """f of self and the `count` values at address items, the last with keywords."""
    if names is None:
        if is_type(f, FUNCTION) and load_word(address(f) + FUNCTION_DIRECT) == count + 1 and count < 5:
            return apply_with_self(f, self, count, items)
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
