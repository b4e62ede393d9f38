"""What sites have found: by type and name, for places in the program that see objects of several types."""

from lowlevel import ARRAY
from lowlevel import address, alloc, as_word, load_word, lowlevel, shr, store_word, value, word
from layout import ARRAY_ITEMS

# What is done with the attribute.
GET = 1
SET = 2
CALL = 3

ENTRIES = 512
INDEX_SHIFT = 55
# 2⁶⁴ divided by the golden ratio, as a word with sign.
GOLDEN_RATIO = -0x61C8864680B583EB
FIRST = 16

# An ARRAY of pairs: upper half of objects of the type with name and use; what was found. The pairs begin at FIRST.
found: value = None

# Raw: 1 if something was entered since all was dropped.
used: word = 0


@lowlevel
def key_of(o: value, name: value, use: word) -> word:
    return as_word(o) >> 32 << 32 | address(name) + use


@lowlevel
def entry_of(key: word) -> word:
    """Address of the pair (multiplicative hashing, Knuth vol. 3, 6.4)."""
    return address(found) + FIRST + (shr(key * GOLDEN_RATIO, INDEX_SHIFT) << 4)


@lowlevel
def look_up_found(o: value, name: value, use: word) -> word:
    """What was entered for objects of o's type, or 0."""
    if found is None:
        return 0
    key = key_of(o, name, use)
    entry = entry_of(key)
    return load_word(entry + 8) if load_word(entry) == key else 0


@lowlevel
def enter_found(o: value, name: value, use: word, place: word) -> None:
    """Keeps what was found, until a class changes."""
    global found, used
    used = 1
    if found is None:
        found = alloc(ARRAY, ARRAY_ITEMS + 8 + ENTRIES * 16)
    key = key_of(o, name, use)
    entry = entry_of(key)
    store_word(entry, key)
    store_word(entry + 8, place)


@lowlevel
def drop_found() -> None:
    """A class has changed."""
    global used
    if used:
        used = 0
        p = address(found) + FIRST
        end = p + ENTRIES * 16
        while p < end:
            store_word(p, 0)
            p += 16
