"""Iterator objects of built-in types: ITERATOR has a kind, a source, a place, and what the kind needs besides."""

from lowlevel import ITERATOR, LIST, RANGE, STR, TUPLE
from lowlevel import address, alloc, is_type, load_value, load_word, lowlevel, store_value, store_word, tag_int
from lowlevel import unbound, value, word
from arithmetic import op_add
from class_layout import is_instance
from compare import equal, truth
from dicts import ENTRY_SIZE, FIRST_ENTRY, entry_before, entry_key, entry_value, next_entry
from errors import join5
from iteration import iter_item
from layout import DICT_USED, items_of, length
from protocols import call_next, call_next_all, item_of_special
from ranges import range_count
from sets import item_at, next_item
from strings import concat, str_from_int
from tuples import new_tuple, pair

ITERATOR_KIND = 8
ITERATOR_SOURCE = 16
ITERATOR_PLACE = 24
ITERATOR_COUNT = 32
ITERATOR_EXTRA = 40
ITERATOR_SIZE = 48

# Kinds.
ENDED = 0
DICT_KEY = 1
DICT_VALUE = 2
DICT_ITEM = 3
SET_ITEM = 4
SEQUENCE = 5
REVERSED = 6
ENUMERATE = 7
ZIP = 8
MAP = 9
FILTER = 10
CALLED = 11
REVERSED_KEY = 12
REVERSED_VALUE = 13
REVERSED_ITEM = 14
STRICT_ZIP = 15
ITEM = 16
# What has ended keeps its kind here, for its name.
ENDED_FLAG = 64


@lowlevel
def new_iterator(kind: word, source: value, extra: value) -> value:
    iterator = alloc(ITERATOR, ITERATOR_SIZE)
    p = address(iterator)
    store_word(p + ITERATOR_KIND, kind)
    store_value(p + ITERATOR_SOURCE, source)
    store_value(p + ITERATOR_EXTRA, extra)
    return iterator


@lowlevel
def iterator_kind(o: value) -> word:
    return load_word(address(o) + ITERATOR_KIND)


@lowlevel
def dict_iterator(dict: value, kind: word) -> value:
    iterator = new_iterator(kind, dict, None)
    place = FIRST_ENTRY if kind < REVERSED_KEY else load_word(address(dict) + DICT_USED)
    store_word(address(iterator) + ITERATOR_PLACE, place)
    store_word(address(iterator) + ITERATOR_COUNT, length(dict))
    return iterator


@lowlevel
def set_iterator(set: value) -> value:
    iterator = new_iterator(SET_ITEM, set, None)
    store_word(address(iterator) + ITERATOR_COUNT, length(set))
    return iterator


@lowlevel
def iterator_name(o: value) -> value:
    """The name of its type."""
    kind = iterator_kind(o) & ENDED_FLAG - 1
    if kind == DICT_KEY:
        return "dict_keyiterator"
    if kind == DICT_VALUE:
        return "dict_valueiterator"
    if kind == DICT_ITEM:
        return "dict_itemiterator"
    if kind == SET_ITEM:
        return "set_iterator"
    if kind == SEQUENCE:
        return sequence_iterator_name(load_value(address(o) + ITERATOR_SOURCE))
    if kind == REVERSED:
        return "list_reverseiterator" if is_type(load_value(address(o) + ITERATOR_SOURCE), LIST) else "reversed"
    if kind == ENUMERATE:
        return "enumerate"
    if kind == ZIP or kind == STRICT_ZIP:
        return "zip"
    if kind == MAP:
        return "map"
    if kind == FILTER:
        return "filter"
    if kind == REVERSED_KEY:
        return "dict_reversekeyiterator"
    if kind == REVERSED_VALUE:
        return "dict_reversevalueiterator"
    if kind == REVERSED_ITEM:
        return "dict_reverseitemiterator"
    return "iterator" if kind == ITEM else "callable_iterator"


@lowlevel
def sequence_iterator_name(source: value) -> value:
    if is_type(source, LIST):
        return "list_iterator"
    if is_type(source, TUPLE):
        return "tuple_iterator"
    if is_type(source, RANGE):
        return "range_iterator"
    if is_type(source, STR):
        return "str_iterator"
    return "iterator"


@lowlevel
def iterator_next(o: value) -> value:
    """The next item, or unbound."""
    kind = iterator_kind(o)
    if kind == SEQUENCE:
        return sequence_next(o)
    if kind == ENUMERATE:
        return enumerate_next(o)
    if kind == ZIP:
        return zip_next(o)
    if kind <= DICT_ITEM:
        return dict_next(o, kind)
    if kind == MAP:
        return map_next(o)
    if kind == SET_ITEM:
        return set_next(o)
    if kind == REVERSED:
        return reversed_next(o)
    if kind == FILTER:
        return filter_next(o)
    if kind == CALLED:
        return called_next(o)
    if kind == ITEM:
        return item_next(o)
    if kind == STRICT_ZIP:
        return strict_zip_next(o)
    if kind < ENDED_FLAG:
        return reversed_dict_next(o, kind)
    return unbound


@lowlevel
def end_iterator(o: value) -> value:
    """Makes it one that has ended for good."""
    store_word(address(o) + ITERATOR_KIND, iterator_kind(o) | ENDED_FLAG)
    return unbound


@lowlevel
def take_place(o: value) -> word:
    """The place, which is advanced."""
    place = load_word(address(o) + ITERATOR_PLACE)
    store_word(address(o) + ITERATOR_PLACE, place + 1)
    return place


@lowlevel
def sequence_next(o: value) -> value:
    x = iter_item(load_value(address(o) + ITERATOR_SOURCE), take_place(o))
    return end_iterator(o) if x is unbound else x


@lowlevel
def dict_next(o: value, kind: word) -> value:
    dict = load_value(address(o) + ITERATOR_SOURCE)
    check_size(o, dict, "dictionary changed size during iteration")
    at = next_entry(dict, load_word(address(o) + ITERATOR_PLACE))
    if at == 0:
        return end_iterator(o)
    store_word(address(o) + ITERATOR_PLACE, at + ENTRY_SIZE)
    return entry_part(dict, at, kind)


@lowlevel
def reversed_dict_next(o: value, kind: word) -> value:
    dict = load_value(address(o) + ITERATOR_SOURCE)
    check_size(o, dict, "dictionary changed size during iteration")
    at = entry_before(dict, load_word(address(o) + ITERATOR_PLACE))
    if at == 0:
        return end_iterator(o)
    store_word(address(o) + ITERATOR_PLACE, at)
    return entry_part(dict, at, kind - REVERSED_KEY + DICT_KEY)


@lowlevel
def check_size(o: value, source: value, message: value) -> None:
    if length(source) != load_word(address(o) + ITERATOR_COUNT):
        # it stays at its end
        store_word(address(o) + ITERATOR_COUNT, -1)
        raise RuntimeError(message)


@lowlevel
def entry_part(dict: value, at: word, kind: word) -> value:
    if kind == DICT_KEY:
        return entry_key(dict, at)
    if kind == DICT_VALUE:
        return entry_value(dict, at)
    return pair(entry_key(dict, at), entry_value(dict, at))


@lowlevel
def set_next(o: value) -> value:
    set = load_value(address(o) + ITERATOR_SOURCE)
    check_size(o, set, "Set changed size during iteration")
    place = next_item(set, load_word(address(o) + ITERATOR_PLACE))
    if place < 0:
        return end_iterator(o)
    store_word(address(o) + ITERATOR_PLACE, place + 1)
    return item_at(set, place)


@lowlevel
def reversed_next(o: value) -> value:
    source = load_value(address(o) + ITERATOR_SOURCE)
    place = load_word(address(o) + ITERATOR_PLACE) - 1
    if is_instance(source):
        return end_iterator(o) if place < 0 else reversed_item(o, source, place)
    count = range_count(source) if is_type(source, RANGE) else length(source)
    if place < 0 or place >= count:
        return end_iterator(o)
    store_word(address(o) + ITERATOR_PLACE, place)
    return iter_item(source, place)


@lowlevel
def reversed_item(o: value, source: value, place: word) -> value:
    store_word(address(o) + ITERATOR_PLACE, place)
    x = item_of_special(source, place)
    return end_iterator(o) if x is unbound else x


@lowlevel
def item_next(o: value) -> value:
    x = item_of_special(load_value(address(o) + ITERATOR_SOURCE), take_place(o))
    return end_iterator(o) if x is unbound else x


@lowlevel
def enumerate_next(o: value) -> value:
    p = address(o)
    x = iter_item(load_value(p + ITERATOR_SOURCE), take_place(o))
    if x is unbound:
        return end_iterator(o)
    number = load_value(p + ITERATOR_EXTRA)
    store_value(p + ITERATOR_EXTRA, op_add(number, tag_int(1)))
    return pair(number, x)


@lowlevel
def zip_next(o: value) -> value:
    walks = load_value(address(o) + ITERATOR_SOURCE)
    count = length(walks)
    if count == 0:
        return end_iterator(o)
    place = take_place(o)
    result = new_tuple(count)
    for i in range(count):
        x = iter_item(load_value(items_of(walks) + i * 8), place)
        if x is unbound:
            return end_iterator(o)
        store_value(items_of(result) + i * 8, x)
    return result


@lowlevel
def strict_zip_next(o: value) -> value:
    walks = load_value(address(o) + ITERATOR_SOURCE)
    count = length(walks)
    place = load_word(address(o) + ITERATOR_PLACE)
    store_word(address(o) + ITERATOR_KIND, ZIP)
    result = zip_next(o)
    if result is not unbound:
        store_word(address(o) + ITERATOR_KIND, STRICT_ZIP)
        return result
    # the first that has ended decides which text
    for i in range(count):
        x = iter_item(load_value(items_of(walks) + i * 8), place)
        if i == 0:
            first = x is not unbound
        elif (x is not unbound) != first:
            strict_error(i, " is shorter than argument" if first else " is longer than argument")
    return unbound


@lowlevel
def strict_error(count: word, text: value) -> None:
    """Argument number count + 1 of zip(strict=True) differs from those in front of it."""
    others = " 1" if count == 1 else concat("s 1-", str_from_int(count))
    raise ValueError(join5("zip() argument ", str_from_int(count + 1), text, others, ""))


@lowlevel
def map_next(o: value) -> value:
    p = address(o)
    walks = load_value(p + ITERATOR_SOURCE)
    function = load_value(p + ITERATOR_EXTRA)
    if length(walks) == 1:
        x = iter_item(load_value(items_of(walks)), take_place(o))
        return end_iterator(o) if x is unbound else call_next(function, x)
    arguments = zip_next(o)
    return unbound if arguments is unbound else call_next_all(function, arguments)


@lowlevel
def filter_next(o: value) -> value:
    p = address(o)
    walk = load_value(p + ITERATOR_SOURCE)
    function = load_value(p + ITERATOR_EXTRA)
    while 1:
        x = iter_item(walk, take_place(o))
        if x is unbound:
            return end_iterator(o)
        if function is None:
            answer = x
        else:
            answer = call_next(function, x)
            if answer is unbound:
                return unbound
        if truth(answer):
            return x
    return unbound


@lowlevel
def called_next(o: value) -> value:
    x = call_or_end(load_value(address(o) + ITERATOR_SOURCE))
    return end_iterator(o) if x is unbound or equal(x, load_value(address(o) + ITERATOR_EXTRA)) else x


def call_or_end(f):
    try:
        return f()
    except StopIteration:
        return nothing()


@lowlevel
def nothing() -> value:
    return unbound
