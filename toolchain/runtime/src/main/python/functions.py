"""Function objects made at run time, and the cells of variables that functions share."""

from lowlevel import CELL, FUNCTION
from lowlevel import address, lowlevel, object_at, store_value, value
from layout import CELL_CONTENT, CELL_SIZE, FUNCTION_CLOSURE, FUNCTION_CODE, FUNCTION_DEFAULTS
from layout import FUNCTION_KEYWORD_DEFAULTS, FUNCTION_SIZE, copy_items
from memory import take


@lowlevel
def cell_build(content: value) -> value:
    """A cell with a value, or unbound."""
    cell = take(CELL, CELL_SIZE)
    store_value(cell + CELL_CONTENT, content)
    return object_at(cell, CELL)


@lowlevel
def function_build(template: value, defaults: value, keyword_defaults: value, closure: value) -> value:
    """A function like a static one; defaults, those of keyword-only parameters (or unbound), closure: TUPLE or None."""
    function = take(FUNCTION, FUNCTION_SIZE)
    copy_items(function + FUNCTION_CODE, address(template) + FUNCTION_CODE, (FUNCTION_SIZE - FUNCTION_CODE) >> 3)
    store_value(function + FUNCTION_DEFAULTS, defaults)
    store_value(function + FUNCTION_KEYWORD_DEFAULTS, keyword_defaults)
    store_value(function + FUNCTION_CLOSURE, closure)
    return object_at(function, FUNCTION)
