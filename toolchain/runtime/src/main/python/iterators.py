"""Iterator objects of built-in types: ITERATOR has a kind, a source, a place, and what the kind needs besides."""

from lowlevel import ITERATOR
from lowlevel import address, alloc, load_value, load_word, lowlevel, store_value, store_word, unbound, value, word
from dicts import ENTRY_SIZE, FIRST_ENTRY, entry_key, entry_value, next_entry
from layout import length
from tuples import pair

ITERATOR_KIND = 8
ITERATOR_SOURCE = 16
ITERATOR_PLACE = 24
ITERATOR_COUNT = 32
ITERATOR_EXTRA = 40
ITERATOR_SIZE = 48

# Kinds. What has ended has kind 0.
ENDED = 0
DICT_KEY = 1
DICT_VALUE = 2
DICT_ITEM = 3


@lowlevel
def new_iterator(kind: word, source: value) -> value:
    iterator = alloc(ITERATOR, ITERATOR_SIZE)
    store_word(address(iterator) + ITERATOR_KIND, kind)
    store_value(address(iterator) + ITERATOR_SOURCE, source)
    store_value(address(iterator) + ITERATOR_EXTRA, None)
    return iterator


@lowlevel
def dict_iterator(dict: value, kind: word) -> value:
    iterator = new_iterator(kind, dict)
    store_word(address(iterator) + ITERATOR_PLACE, FIRST_ENTRY)
    store_word(address(iterator) + ITERATOR_COUNT, length(dict))
    return iterator


@lowlevel
def iterator_name(o: value) -> value:
    """The name of its type."""
    kind = load_word(address(o) + ITERATOR_KIND)
    if kind == DICT_VALUE:
        return "dict_valueiterator"
    if kind == DICT_ITEM:
        return "dict_itemiterator"
    return "dict_keyiterator"


@lowlevel
def iterator_next(o: value) -> value:
    """The next item, or unbound."""
    kind = load_word(address(o) + ITERATOR_KIND)
    if kind == ENDED:
        return unbound
    return dict_next(o, kind)


@lowlevel
def end_iterator(o: value) -> value:
    store_word(address(o) + ITERATOR_KIND, ENDED)
    store_value(address(o) + ITERATOR_SOURCE, None)
    return unbound


@lowlevel
def dict_next(o: value, kind: word) -> value:
    dict = load_value(address(o) + ITERATOR_SOURCE)
    if length(dict) != load_word(address(o) + ITERATOR_COUNT):
        raise RuntimeError("dictionary changed size during iteration")
    at = next_entry(dict, load_word(address(o) + ITERATOR_PLACE))
    if at == 0:
        return end_iterator(o)
    store_word(address(o) + ITERATOR_PLACE, at + ENTRY_SIZE)
    if kind == DICT_KEY:
        return entry_key(dict, at)
    if kind == DICT_VALUE:
        return entry_value(dict, at)
    return pair(entry_key(dict, at), entry_value(dict, at))
