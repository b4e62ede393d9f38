"""What `match` asks of its subject."""

from lowlevel import DICT, LIST, RANGE, TUPLE
from lowlevel import is_type, load_value, lowlevel, value, word
from dicts import dict_delete, dict_duplicate, dict_get
from iteration import iter_item
from layout import length
from lists import list_append, list_build
from ranges import range_count
from subclasses import plain_of


@lowlevel
def match_sequence(o: value) -> word:
    """The length of a sequence, −1 for everything else."""
    if is_type(o, LIST) or is_type(o, TUPLE):
        return length(o)
    if is_type(o, RANGE):
        return range_count(o)
    plain = plain_of(o)
    return match_sequence(plain) if plain is not o else -1


@lowlevel
def match_rest(o: value, start: word, end: word) -> value:
    """The list of the items of a sequence from number start to the one in front of number end."""
    o = plain_of(o)
    result = list_build(0, 0)
    for i in range(start, end):
        list_append(result, iter_item(o, i))
    return result


@lowlevel
def match_mapping(o: value) -> word:
    """The length of a mapping, −1 for everything else."""
    plain = plain_of(o)
    return length(plain) if is_type(plain, DICT) else -1


@lowlevel
def match_key(o: value, key: value) -> value:
    """The value of a key of a mapping, or unbound."""
    return dict_get(plain_of(o), key)


@lowlevel
def match_others(o: value, count: word, keys: word) -> value:
    """A dict of what a mapping has besides `count` keys."""
    result = dict_duplicate(plain_of(o))
    for i in range(count):
        dict_delete(result, load_value(keys + i * 8))
    return result
