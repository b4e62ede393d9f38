"""Which slot the instances of a class have for an attribute: searched once, then remembered in a table."""

from lowlevel import ARRAY
from lowlevel import address, alloc, load_value, load_word, lowlevel, store_word, value, word
from class_layout import CLASS_SLOTS, class_type
from layout import ARRAY_ITEMS, items_of, length
from lists import list_append
from memory import heap_start
from strings import equal_text

# Entries of two words: type id and address of the name, then the slot. That there is none is only remembered of names that
# the program began with: no two of them are equal.
TABLE_ENTRIES = 512
table: value = None


@lowlevel
def slot_of(c: value, name: value) -> word:
    """Number of the slot that instances of a class have for a name, or −1."""
    if table is not None:
        id = class_type(c)
        entry = address(table) + 16 + table_place(id, name)
        if load_word(entry) == id << 32 | address(name):
            return load_word(entry + 8)
    return search_slot(c, name)


@lowlevel
def table_place(id: word, name: value) -> word:
    return (address(name) ^ id << 6) & TABLE_ENTRIES - 1 << 4


@lowlevel
def search_slot(c: value, name: value) -> word:
    """The same by search; the table remembers it."""
    global table
    if table is None:
        table = alloc(ARRAY, ARRAY_ITEMS + 8 + TABLE_ENTRIES * 16)
    slots = load_value(address(c) + CLASS_SLOTS)
    slot = -1
    for i in range(length(slots)):
        if equal_text(load_value(items_of(slots) + i * 8), name):
            slot = i
            break
    if slot >= 0 or address(name) < heap_start:
        id = class_type(c)
        entry = address(table) + 16 + table_place(id, name)
        store_word(entry, id << 32 | address(name))
        store_word(entry + 8, slot)
    return slot


@lowlevel
def add_slot(c: value, name: value) -> None:
    """Gives the instances of a class one more slot."""
    list_append(load_value(address(c) + CLASS_SLOTS), name)
    if table is None:
        return
    if address(name) < heap_start:
        store_word(address(table) + 16 + table_place(class_type(c), name), 0)
    else:
        for i in range(TABLE_ENTRIES):
            store_word(address(table) + 16 + i * 16, 0)
