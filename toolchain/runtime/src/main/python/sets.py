"""set and frozenset: CPython's own hash table, so that items come in CPython's order.

A table of entries of two words, item and hash, is probed ten at a time, then elsewhere. An unused entry has the word 0
as its item, a deleted one is unbound with hash −1, which no item has.
"""

from lowlevel import ARRAY, FROZENSET, SET
from lowlevel import address, alloc, is_type, load_value, load_word, lowlevel, shr, store_value, store_word
from lowlevel import unbound, value, word
from dicts import same_key
from hashing import set_hash, table_hash
from layout import ARRAY_ITEMS, LENGTH, SET_FILL, SET_MASK, SET_SIZE, SET_TABLE, length
from memory import checked_product

ENTRY_SIZE = 16
SMALLEST_TABLE = 8
LINEAR_PROBES = 9


@lowlevel
def is_set(o: value) -> word:
    return is_type(o, SET) or is_type(o, FROZENSET)


@lowlevel
def new_set(type: word) -> value:
    """An empty SET or FROZENSET."""
    set = alloc(type, SET_SIZE)
    set_empty(set)
    return set


@lowlevel
def set_empty(set: value) -> None:
    """Makes it an empty one with the smallest table."""
    store_word(address(set) + LENGTH, 0)
    store_word(address(set) + SET_FILL, 0)
    new_table(set, SMALLEST_TABLE)


@lowlevel
def new_table(set: value, size: word) -> None:
    store_value(address(set) + SET_TABLE, alloc(ARRAY, ARRAY_ITEMS + checked_product(size, ENTRY_SIZE)))
    store_word(address(set) + SET_MASK, size - 1)


@lowlevel
def table_of(set: value) -> word:
    """Address of the first entry."""
    return address(load_value(address(set) + SET_TABLE)) + ARRAY_ITEMS


@lowlevel
def table_end(set: value) -> word:
    """Address behind the last entry."""
    return table_of(set) + (load_word(address(set) + SET_MASK) + 1) * ENTRY_SIZE


@lowlevel
def probe(set: value, item: value, hash: word) -> word:
    """Address of the entry of an item, or of the unused one where it belongs."""
    mask = load_word(address(set) + SET_MASK)
    table = table_of(set)
    i = hash & mask
    perturb = hash
    while 1:
        entry = table + i * ENTRY_SIZE
        last = entry + LINEAR_PROBES * ENTRY_SIZE if i + LINEAR_PROBES <= mask else entry
        while entry <= last:
            if load_word(entry) == 0:
                return entry
            if load_word(entry + 8) == hash:
                other = load_value(entry)
                if other is item:
                    return entry
                if same_key(other, item):
                    return entry
                if table_of(set) != table:
                    # the comparison has changed the set
                    return probe(set, item, hash)
            entry += ENTRY_SIZE
        perturb = shr(perturb, 5)
        i = (i * 5 + 1 + perturb) & mask
    return 0


@lowlevel
def set_has(set: value, item: value, hash: word) -> word:
    return load_word(probe(set, item, hash)) != 0


@lowlevel
def set_add_hashed(set: value, item: value, hash: word) -> None:
    entry = probe(set, item, hash)
    if load_word(entry):
        return
    p = address(set)
    used = load_word(p + LENGTH) + 1
    fill = load_word(p + SET_FILL) + 1
    if fill != used:
        free = deleted_before(set, entry, hash)
        if free:
            store_value(free, item)
            store_word(free + 8, hash)
            store_word(p + LENGTH, used)
            return
    store_value(entry, item)
    store_word(entry + 8, hash)
    store_word(p + LENGTH, used)
    store_word(p + SET_FILL, fill)
    if fill * 5 >= load_word(p + SET_MASK) * 3:
        resize(set, used * 2 if used > 50000 else used * 4)


@lowlevel
def deleted_before(set: value, unused: word, hash: word) -> word:
    """The last deleted entry that a probe passes on the way to an unused one, or 0."""
    mask = load_word(address(set) + SET_MASK)
    table = table_of(set)
    i = hash & mask
    perturb = hash
    found = 0
    while 1:
        entry = table + i * ENTRY_SIZE
        last = entry + LINEAR_PROBES * ENTRY_SIZE if i + LINEAR_PROBES <= mask else entry
        while entry <= last:
            if entry == unused:
                return found
            if load_value(entry) is unbound:
                found = entry
            entry += ENTRY_SIZE
        perturb = shr(perturb, 5)
        i = (i * 5 + 1 + perturb) & mask
    return 0


@lowlevel
def set_add(set: value, item: value) -> None:
    """Adds an item."""
    set_add_hashed(set, item, table_hash(item))


@lowlevel
def set_build(count: word, items: word) -> value:
    """The SET of `count` values at address items."""
    set = new_set(SET)
    for i in range(count):
        set_add(set, load_value(items + i * 8))
    return set


@lowlevel
def set_discard_hashed(set: value, item: value, hash: word) -> word:
    """Deletes an item; whether it was there."""
    entry = probe(set, item, hash)
    if load_word(entry) == 0:
        return 0
    delete_item_entry(set, entry)
    return 1


@lowlevel
def delete_item_entry(set: value, entry: word) -> None:
    store_value(entry, unbound)
    store_word(entry + 8, -1)
    store_word(address(set) + LENGTH, length(set) - 1)


@lowlevel
def resize(set: value, least: word) -> None:
    """Gives it a table of more than `least` entries and no deleted ones."""
    source = table_of(set)
    end = table_end(set)
    size = SMALLEST_TABLE
    while size <= least:
        size = size * 2
    new_table(set, size)
    store_word(address(set) + SET_FILL, length(set))
    insert_all(set, source, end)


@lowlevel
def insert_all(set: value, source: word, end: word) -> None:
    """Inserts the items of a table into one that has none of them and none deleted."""
    table = table_of(set)
    mask = load_word(address(set) + SET_MASK)
    while source < end:
        if is_item(source):
            insert_clean(table, mask, load_value(source), load_word(source + 8))
        source += ENTRY_SIZE


@lowlevel
def insert_clean(table: word, mask: word, item: value, hash: word) -> None:
    i = hash & mask
    perturb = hash
    while 1:
        entry = table + i * ENTRY_SIZE
        last = entry + LINEAR_PROBES * ENTRY_SIZE if i + LINEAR_PROBES <= mask else entry
        while entry <= last:
            if load_word(entry) == 0:
                store_value(entry, item)
                store_word(entry + 8, hash)
                return
            entry += ENTRY_SIZE
        perturb = shr(perturb, 5)
        i = (i * 5 + 1 + perturb) & mask


@lowlevel
def is_item(entry: word) -> word:
    """Whether an entry is in use."""
    return load_word(entry) != 0 and load_value(entry) is not unbound


@lowlevel
def next_item(set: value, place: word) -> word:
    """The first place at or behind one with an item, or −1. Places are counted from 0."""
    mask = load_word(address(set) + SET_MASK)
    table = table_of(set)
    while place <= mask:
        if is_item(table + place * ENTRY_SIZE):
            return place
        place += 1
    return -1


@lowlevel
def item_at(set: value, place: word) -> value:
    return load_value(table_of(set) + place * ENTRY_SIZE)


@lowlevel
def hash_at(set: value, place: word) -> word:
    return load_word(table_of(set) + place * ENTRY_SIZE + 8)


@lowlevel
def set_merge(set: value, other: value) -> None:
    """Adds the items of another set."""
    if other is set or length(other) == 0:
        return
    p = address(set)
    make_room(set, length(other))
    fill = load_word(p + SET_FILL)
    if fill == 0:
        store_word(p + SET_FILL, length(other))
        store_word(p + LENGTH, length(other))
        same = load_word(p + SET_MASK) == load_word(address(other) + SET_MASK)
        if same and load_word(address(other) + SET_FILL) == length(other):
            copy_table(set, other)
        else:
            insert_all(set, table_of(other), table_end(other))
        return
    place = next_item(other, 0)
    while place >= 0:
        set_add_hashed(set, item_at(other, place), hash_at(other, place))
        place = next_item(other, place + 1)


@lowlevel
def make_room(set: value, count: word) -> None:
    """Grows the table if it would be too full with `count` items more."""
    p = address(set)
    if (load_word(p + SET_FILL) + count) * 5 >= load_word(p + SET_MASK) * 3:
        resize(set, (length(set) + count) * 2)


@lowlevel
def copy_table(set: value, other: value) -> None:
    target = table_of(set)
    source = table_of(other)
    end = table_end(other)
    while source < end:
        store_word(target, load_word(source))
        source += 8
        target += 8


@lowlevel
def set_duplicate(set: value) -> value:
    """A SET of the same items."""
    return copy_as(SET, set)


@lowlevel
def copy_as(type: word, set: value) -> value:
    result = new_set(type)
    set_merge(result, set)
    return result


@lowlevel
def drop_deleted(set: value) -> None:
    """Shrinks the table if more than a quarter of it are deleted entries."""
    p = address(set)
    used = length(set)
    if load_word(p + SET_FILL) - used > shr(load_word(p + SET_MASK), 2):
        resize(set, used * 2 if used > 50000 else used * 4)


@lowlevel
def is_subset(a: value, b: value) -> word:
    """Whether all items of a are in b."""
    if length(a) > length(b):
        return 0
    place = next_item(a, 0)
    while place >= 0:
        if not set_has(b, item_at(a, place), hash_at(a, place)):
            return 0
        place = next_item(a, place + 1)
    return 1


@lowlevel
def key_hash(item: value) -> word:
    """The hash of what is looked for in a set: a set itself is looked for as a frozenset."""
    return set_hash(item) if is_type(item, SET) else table_hash(item)
