"""Small maps from names to values that keep their order: a LIST of name and value in turn."""

from lowlevel import address, load_value, lowlevel, store_value, tag_int, value, word
from layout import items_of, length
from lists import list_append, list_build, list_pop
from memory import heap_start
from strings import equal_text


@lowlevel
def namespace_cell(map: value, name: value) -> word:
    """Address of the value that belongs to a name, or 0."""
    p = items_of(map)
    end = p + length(map) * 8
    if address(name) >= heap_start:
        while p < end:
            if equal_text(load_value(p), name):
                return p + 8
            p += 16
        return 0
    # of the strs that the program began with, no two are equal
    while p < end:
        other = load_value(p)
        if other is name or (address(other) >= heap_start and equal_text(other, name)):
            return p + 8
        p += 16
    return 0


# Whether any class has a method that is asked before attributes are looked up, or when they are not found.
hooks: word = 0


@lowlevel
def put_name(map: value, name: value, x: value) -> None:
    """Sets the value that belongs to a name."""
    global hooks
    if equal_text(name, "__getattr__") or equal_text(name, "__getattribute__"):
        hooks = 1
    cell = namespace_cell(map, name)
    if cell:
        store_value(cell, x)
        return
    list_append(map, name)
    list_append(map, x)


@lowlevel
def drop_name(map: value, name: value) -> word:
    """Removes a name; whether it was there."""
    cell = namespace_cell(map, name)
    if cell == 0:
        return 0
    index = (cell - items_of(map)) >> 3
    list_pop(map, tag_int(index))
    list_pop(map, tag_int(index - 1))
    return 1


@lowlevel
def new_names() -> value:
    return list_build(0, 0)
