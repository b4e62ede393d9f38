"""Calls of Python values from low-level functions."""

from calls import call_function
from layout import items_of, length
from lowlevel import load_value, lowlevel, value


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
