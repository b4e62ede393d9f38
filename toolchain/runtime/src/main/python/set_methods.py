"""set and frozenset: constructors, methods, operators."""

from lowlevel import DICT, DICT_ITEMS, DICT_KEYS, FROZENSET, SET
from lowlevel import address, builtin, is_type, load_value, load_word, lowlevel, method, store_value, store_word
from lowlevel import unbound, value, word
from dicts import dict_get
from hashing import table_hash
from integers import make_bool
from iteration import iter_item, iter_start
from layout import LENGTH, SET_FILL, SET_FINGER, SET_MASK, SET_TABLE, length
from sets import copy_as, delete_item_entry, drop_deleted, hash_at, is_set, is_subset, item_at, key_hash, make_room
from sets import new_set, next_item, set_add, set_add_hashed, set_discard_hashed, set_empty, set_has, set_merge, table_of


@builtin(0, 1)
@lowlevel
def builtin_set(iterable: value) -> value:
    return set_from(SET, iterable)


@builtin(0, 1)
@lowlevel
def builtin_frozenset(iterable: value) -> value:
    if iterable is not unbound and is_type(iterable, FROZENSET):
        return iterable
    return set_from(FROZENSET, iterable)


@lowlevel
def set_from(type: word, iterable: value) -> value:
    """A new SET or FROZENSET of what an iterable has, if one is given."""
    result = new_set(type)
    if iterable is not unbound:
        set_update(result, iterable)
    return result


@lowlevel
def as_set(o: value) -> value:
    """A set of an iterable's items: itself if it is one."""
    return o if is_set(o) else set_from(SET, o)


@lowlevel
def kind_of_set(o: value) -> word:
    """What operators on it make."""
    return FROZENSET if is_type(o, FROZENSET) else SET


@lowlevel
def set_update(set: value, other: value) -> None:
    """Adds all that an iterable has."""
    if is_set(other):
        set_merge(set, other)
        return
    if is_type(other, DICT):
        make_room(set, length(other))
    walk = iter_start(other)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        set_add(set, x)
        index += 1
        x = iter_item(walk, index)


@lowlevel
def set_intersect(set: value, other: value) -> value:
    """A new set of what both have."""
    if set is other:
        return copy_as(kind_of_set(set), set)
    result = new_set(kind_of_set(set))
    if is_set(other):
        if length(other) > length(set):
            swapped = set
            set = other
            other = swapped
        place = next_item(other, 0)
        while place >= 0:
            if set_has(set, item_at(other, place), hash_at(other, place)):
                set_add_hashed(result, item_at(other, place), hash_at(other, place))
            place = next_item(other, place + 1)
        return result
    walk = iter_start(other)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        hash = table_hash(x)
        if set_has(set, x, hash):
            set_add_hashed(result, x, hash)
        index += 1
        x = iter_item(walk, index)
    return result


@lowlevel
def set_subtract(set: value, other: value) -> value:
    """A new set of what the other has not."""
    if not (is_set(other) or is_type(other, DICT)) or length(set) >> 2 > length(other):
        result = copy_as(kind_of_set(set), set)
        set_remove_all(result, other)
        return result
    result = new_set(kind_of_set(set))
    place = next_item(set, 0)
    while place >= 0:
        x = item_at(set, place)
        hash = hash_at(set, place)
        there = set_has(other, x, hash) if is_set(other) else dict_get(other, x) is not unbound
        if not there:
            set_add_hashed(result, x, hash)
        place = next_item(set, place + 1)
    return result


@lowlevel
def set_remove_all(set: value, other: value) -> None:
    """Deletes what an iterable has."""
    if set is other:
        set_empty(set)
        return
    if is_set(other):
        if length(other) >> 3 > length(set):
            other = set_intersect(set, other)
        place = next_item(other, 0)
        while place >= 0:
            set_discard_hashed(set, item_at(other, place), hash_at(other, place))
            place = next_item(other, place + 1)
    else:
        walk = iter_start(other)
        index = 0
        x = iter_item(walk, 0)
        while x is not unbound:
            set_discard_hashed(set, x, table_hash(x))
            index += 1
            x = iter_item(walk, index)
    drop_deleted(set)


@lowlevel
def set_toggle(set: value, other: value) -> None:
    """Deletes what the other set has too, adds what only the other has."""
    if set is other:
        set_empty(set)
        return
    place = next_item(other, 0)
    while place >= 0:
        x = item_at(other, place)
        hash = hash_at(other, place)
        if not set_discard_hashed(set, x, hash):
            set_add_hashed(set, x, hash)
        place = next_item(other, place + 1)


@lowlevel
def set_differ(set: value, other: value) -> value:
    """A new set of what only one of both has."""
    result = set_from(kind_of_set(set), other)
    set_toggle(result, set)
    return result


@lowlevel
def set_unite(set: value, other: value) -> value:
    result = copy_as(kind_of_set(set), set)
    set_update(result, other)
    return result


@lowlevel
def take_over(set: value, other: value) -> None:
    """Makes a set have what the other has, which is not used any more."""
    store_value(address(set) + SET_TABLE, load_value(address(other) + SET_TABLE))
    store_word(address(set) + SET_MASK, load_word(address(other) + SET_MASK))
    store_word(address(set) + SET_FILL, load_word(address(other) + SET_FILL))
    store_word(address(set) + LENGTH, length(other))


@lowlevel
def is_key_view(o: value) -> word:
    """Whether it is a view that acts as a set."""
    return is_type(o, DICT_KEYS) or is_type(o, DICT_ITEMS)


@lowlevel
def are_sets(a: value, b: value) -> word:
    """Whether the operators of sets take them: two sets, or a view of keys or items and anything iterable."""
    return (is_set(a) and is_set(b)) or is_key_view(a) or is_key_view(b)


@lowlevel
def operand_set(o: value, other: value) -> value:
    """An operand of a set operator as a set; the result is of its kind if the operator is not a view's."""
    return o if is_set(o) and is_set(other) else set_from(SET, o)


@method("set", "add", 1, 1)
@lowlevel
def set_add_method(self: value, x: value) -> None:
    set_add(self, x)


@method("set", "discard", 1, 1)
@lowlevel
def set_discard(self: value, x: value) -> None:
    set_discard_hashed(self, x, key_hash(x))


@method("set", "remove", 1, 1)
@lowlevel
def set_remove(self: value, x: value) -> None:
    if not set_discard_hashed(self, x, key_hash(x)):
        raise KeyError(x)


@method("set", "pop", 0, 0)
@lowlevel
def set_pop(self: value) -> value:
    if length(self) == 0:
        raise KeyError("pop from an empty set")
    p = address(self)
    place = next_item(self, load_word(p + SET_FINGER) & load_word(p + SET_MASK))
    if place < 0:
        place = next_item(self, 0)
    x = item_at(self, place)
    delete_item_entry(self, table_of(self) + place * 16)
    store_word(p + SET_FINGER, place + 1)
    return x


@method("set", "clear", 0, 0)
@lowlevel
def set_clear(self: value) -> None:
    set_empty(self)


@method("set", "copy", 0, 0)
@lowlevel
def set_copy(self: value) -> value:
    return copy_as(SET, self)


@method("frozenset", "copy", 0, 0)
@lowlevel
def frozenset_copy(self: value) -> value:
    return self


@method("set", "update", 0, -1)
@lowlevel
def set_update_method(self: value, count: word, items: word) -> None:
    for i in range(count):
        set_update(self, load_value(items + i * 8))


@method("set", "intersection_update", 0, -1)
@lowlevel
def set_intersection_update(self: value, count: word, items: word) -> None:
    take_over(self, set_intersection(self, count, items))


@method("set", "difference_update", 0, -1)
@lowlevel
def set_difference_update(self: value, count: word, items: word) -> None:
    for i in range(count):
        set_remove_all(self, load_value(items + i * 8))


@method("set", "symmetric_difference_update", 1, 1)
@lowlevel
def set_symmetric_difference_update(self: value, other: value) -> None:
    set_toggle(self, as_set(other))


@method("set", "union", 0, -1)
@method("frozenset", "union", 0, -1)
@lowlevel
def set_union(self: value, count: word, items: word) -> value:
    result = copy_as(kind_of_set(self), self)
    for i in range(count):
        set_update(result, load_value(items + i * 8))
    return result


@method("set", "intersection", 0, -1)
@method("frozenset", "intersection", 0, -1)
@lowlevel
def set_intersection(self: value, count: word, items: word) -> value:
    if count == 0:
        return copy_as(kind_of_set(self), self)
    result = self
    for i in range(count):
        result = set_intersect(result, load_value(items + i * 8))
    return result


@method("set", "difference", 0, -1)
@method("frozenset", "difference", 0, -1)
@lowlevel
def set_difference(self: value, count: word, items: word) -> value:
    if count == 0:
        return copy_as(kind_of_set(self), self)
    result = set_subtract(self, load_value(items))
    for i in range(1, count):
        set_remove_all(result, load_value(items + i * 8))
    return result


@method("set", "symmetric_difference", 1, 1)
@method("frozenset", "symmetric_difference", 1, 1)
@lowlevel
def set_symmetric_difference(self: value, other: value) -> value:
    return set_differ(self, other)


@method("set", "issubset", 1, 1)
@method("frozenset", "issubset", 1, 1)
@lowlevel
def set_issubset(self: value, other: value) -> value:
    return make_bool(is_subset(self, as_set(other)))


@method("set", "issuperset", 1, 1)
@method("frozenset", "issuperset", 1, 1)
@lowlevel
def set_issuperset(self: value, other: value) -> value:
    return make_bool(is_subset(as_set(other), self))


@method("set", "isdisjoint", 1, 1)
@method("frozenset", "isdisjoint", 1, 1)
@lowlevel
def set_isdisjoint(self: value, other: value) -> value:
    walk = iter_start(other)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        if set_has(self, x, table_hash(x)):
            return False
        index += 1
        x = iter_item(walk, index)
    return True
