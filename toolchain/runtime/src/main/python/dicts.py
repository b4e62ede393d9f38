"""dict: a hash table that keeps the order of insertion.

Entries stand in an array in the order of insertion, three words each: key, value, hash. A table of u32s, open addressed,
holds the offsets of entries in that array (0: none). The key of a deleted entry is unbound and its hash −1, which no key
has, so that it needs no mark in the table; the first entry is such a one from the start. Raymond Hettinger's design, as in CPython.
"""

from lowlevel import ARRAY, DICT, STR
from lowlevel import address, alloc, is_int, is_type, load_u32, load_value, load_word, lowlevel, shr, store_32
from lowlevel import store_value, store_word, unbound, value, word
from compare import equal
from hashing import table_hash
from layout import ARRAY_ITEMS, DICT_ENTRIES, DICT_INDEX, DICT_MASK, DICT_SIZE, DICT_USED, LENGTH, length
from memory import checked_product
from strings import equal_text

# Offset of the first entry, which is always dead.
FIRST_ENTRY = 8

ENTRY_VALUE = 8
ENTRY_HASH = 16
ENTRY_SIZE = 24

SMALLEST_TABLE = 8


@lowlevel
def new_dict() -> value:
    """An empty dict."""
    dict = alloc(DICT, DICT_SIZE)
    dict_init(dict)
    return dict


@lowlevel
def dict_init(dict: value) -> None:
    """Makes a fresh object that begins as a DICT an empty one."""
    store_word(address(dict) + LENGTH, 0)
    set_table(dict, SMALLEST_TABLE)


@lowlevel
def dict_build(count: word, items: word) -> value:
    """The dict of `count` pairs of key and value at address items."""
    dict = new_dict()
    for i in range(count):
        dict_set(dict, load_value(items + i * 16), load_value(items + i * 16 + 8))
    return dict


@lowlevel
def set_table(dict: value, size: word) -> None:
    """Gives it empty entries and an empty table of `size` slots, a power of 2."""
    room = udiv3(size * 2)
    entries = alloc(ARRAY, ARRAY_ITEMS + checked_product(room + 1, ENTRY_SIZE))
    index = alloc(ARRAY, ARRAY_ITEMS + size * 4)
    first = address(entries) + FIRST_ENTRY
    store_value(first, unbound)
    store_word(first + ENTRY_HASH, -1)
    p = address(dict)
    store_value(p + DICT_ENTRIES, entries)
    store_value(p + DICT_INDEX, index)
    store_word(p + DICT_USED, FIRST_ENTRY + ENTRY_SIZE)
    store_word(p + DICT_MASK, size - 1)


@lowlevel
def udiv3(n: word) -> word:
    """⌊n / 3⌋ for a 32-bit n."""
    return shr(n * 0xaaaaaaab, 33)


@lowlevel
def entries_of(dict: value) -> word:
    """What offsets of entries are added to."""
    return address(load_value(address(dict) + DICT_ENTRIES))


@lowlevel
def find_entry(dict: value, key: value, hash: word) -> word:
    """Address of the entry of a key, or 0: mostly it is at its first place and the same object."""
    p = address(dict)
    index = address(load_value(p + DICT_INDEX)) + ARRAY_ITEMS
    offset = load_u32(index + (hash & load_word(p + DICT_MASK)) * 4)
    if offset == 0:
        return 0
    entry = address(load_value(p + DICT_ENTRIES)) + offset
    if load_value(entry) is key:
        return entry
    return search_entry(dict, key, hash)


@lowlevel
def search_entry(dict: value, key: value, hash: word) -> word:
    """Address of the entry of a key, or 0."""
    p = address(dict)
    index = address(load_value(p + DICT_INDEX)) + ARRAY_ITEMS
    entries = address(load_value(p + DICT_ENTRIES))
    mask = load_word(p + DICT_MASK)
    i = hash & mask
    perturb = hash
    while 1:
        offset = load_u32(index + i * 4)
        if offset == 0:
            return 0
        entry = entries + offset
        if load_value(entry) is key:
            return entry
        if load_word(entry + ENTRY_HASH) == hash:
            if same_key(load_value(entry), key):
                return entry
            if entries_of(dict) != entries:
                # the comparison has changed the dict
                return search_entry(dict, key, hash)
        perturb = shr(perturb, 5)
        i = (i * 5 + perturb + 1) & mask
    return 0


@lowlevel
def same_key(a: value, b: value) -> word:
    """Whether two keys of equal hash that are not the same object are equal."""
    if is_type(a, STR) and is_type(b, STR):
        return equal_text(a, b)
    if is_int(a) and is_int(b):
        return 0
    return equal(a, b)


@lowlevel
def dict_get(dict: value, key: value) -> value:
    """The value of a key, or unbound."""
    entry = find_entry(dict, key, table_hash(key))
    return load_value(entry + ENTRY_VALUE) if entry else unbound


@lowlevel
def dict_set(dict: value, key: value, x: value) -> None:
    """dict[key] = x."""
    hash = table_hash(key)
    entry = find_entry(dict, key, hash)
    if entry:
        store_value(entry + ENTRY_VALUE, x)
    else:
        add_entry(dict, key, x, hash)


@lowlevel
def add_entry(dict: value, key: value, x: value, hash: word) -> None:
    """Appends the entry of a key that is not there yet."""
    p = address(dict)
    used = load_word(p + DICT_USED)
    if used + ENTRY_SIZE > load_u32(address(load_value(p + DICT_ENTRIES))):
        rebuild(dict)
        used = load_word(p + DICT_USED)
    append_entry(dict, used, key, x, hash)
    store_word(p + LENGTH, load_word(p + LENGTH) + 1)


@lowlevel
def append_entry(dict: value, used: word, key: value, x: value, hash: word) -> None:
    """Writes an entry at the free offset `used` and enters it into the table."""
    p = address(dict)
    entry = entries_of(dict) + used
    store_value(entry, key)
    store_value(entry + ENTRY_VALUE, x)
    store_word(entry + ENTRY_HASH, hash)
    store_word(p + DICT_USED, used + ENTRY_SIZE)
    index = address(load_value(p + DICT_INDEX)) + ARRAY_ITEMS
    mask = load_word(p + DICT_MASK)
    i = hash & mask
    perturb = hash
    while load_u32(index + i * 4):
        perturb = shr(perturb, 5)
        i = (i * 5 + perturb + 1) & mask
    store_32(index + i * 4, used)


@lowlevel
def rebuild(dict: value) -> None:
    """Drops deleted entries and makes room for twice what is there at least."""
    source = entries_of(dict)
    end = source + load_word(address(dict) + DICT_USED)
    size = SMALLEST_TABLE
    while size < length(dict) * 3:
        size = size * 2
    set_table(dict, size)
    source += FIRST_ENTRY + ENTRY_SIZE
    used = FIRST_ENTRY + ENTRY_SIZE
    while source < end:
        if load_value(source) is not unbound:
            append_entry(
                dict, used, load_value(source), load_value(source + ENTRY_VALUE), load_word(source + ENTRY_HASH)
            )
            used += ENTRY_SIZE
        source += ENTRY_SIZE


@lowlevel
def dict_delete(dict: value, key: value) -> word:
    """Deletes a key; whether it was there."""
    entry = find_entry(dict, key, table_hash(key))
    if entry == 0:
        return 0
    delete_entry(dict, entry)
    return 1


@lowlevel
def delete_entry(dict: value, entry: word) -> None:
    store_value(entry, unbound)
    store_value(entry + ENTRY_VALUE, unbound)
    store_word(entry + ENTRY_HASH, -1)
    p = address(dict)
    store_word(p + LENGTH, load_word(p + LENGTH) - 1)


@lowlevel
def next_entry(dict: value, offset: word) -> word:
    """The offset of the first entry at or behind one, or 0. Walks begin at FIRST_ENTRY."""
    end = load_word(address(dict) + DICT_USED)
    entries = entries_of(dict)
    while offset < end:
        if load_value(entries + offset) is not unbound:
            return offset
        offset += ENTRY_SIZE
    return 0


@lowlevel
def last_entry(dict: value) -> word:
    """The offset of the last entry, or 0."""
    return entry_before(dict, load_word(address(dict) + DICT_USED))


@lowlevel
def entry_before(dict: value, offset: word) -> word:
    """The offset of the last entry in front of one, or 0."""
    entries = entries_of(dict)
    offset -= ENTRY_SIZE
    while offset > FIRST_ENTRY:
        if load_value(entries + offset) is not unbound:
            return offset
        offset -= ENTRY_SIZE
    return 0


@lowlevel
def entry_key(dict: value, offset: word) -> value:
    return load_value(entries_of(dict) + offset)


@lowlevel
def entry_value(dict: value, offset: word) -> value:
    return load_value(entries_of(dict) + offset + ENTRY_VALUE)


@lowlevel
def drop_last(dict: value, offset: word) -> None:
    """Deletes the last entry so that its room is free again."""
    entry = entries_of(dict) + offset
    hash = load_word(entry + ENTRY_HASH)
    p = address(dict)
    index = address(load_value(p + DICT_INDEX)) + ARRAY_ITEMS
    mask = load_word(p + DICT_MASK)
    at = offset
    end = load_word(p + DICT_USED)
    delete_entry(dict, entry)
    if end == at + ENTRY_SIZE:
        # the dead entry takes its place in the table
        i = hash & mask
        perturb = hash
        while load_u32(index + i * 4) != offset:
            perturb = shr(perturb, 5)
            i = (i * 5 + perturb + 1) & mask
        store_32(index + i * 4, FIRST_ENTRY)
        store_word(p + DICT_USED, at)


@lowlevel
def dict_merge(dict: value, other: value) -> None:
    """Sets every key of another dict."""
    at = next_entry(other, FIRST_ENTRY)
    while at:
        entry = entries_of(other) + at
        key = load_value(entry)
        hash = load_word(entry + ENTRY_HASH)
        mine = find_entry(dict, key, hash)
        # the entry may have moved: the comparison of keys may be Python code
        if mine:
            store_value(mine + ENTRY_VALUE, entry_value(other, at))
        else:
            add_entry(dict, key, entry_value(other, at), hash)
        at = next_entry(other, at + ENTRY_SIZE)


@lowlevel
def dict_duplicate(dict: value) -> value:
    """A DICT with the same keys and values."""
    result = new_dict()
    size = SMALLEST_TABLE
    while udiv3(size * 2) < length(dict):
        size = size * 2
    if size > SMALLEST_TABLE:
        set_table(result, size)
    dict_merge(result, dict)
    return result
