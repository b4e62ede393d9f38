"""dict: constructor, methods, views."""

from lowlevel import DICT, DICT_ITEMS, DICT_KEYS, DICT_VALUES
from lowlevel import address, alloc, builtin, class_method, is_type, load_value, lowlevel, method, store_value
from lowlevel import store_word, unbound, value, word
from attributes import attribute
from callbacks import call_0
from class_layout import is_instance
from compare import equal
from dicts import ENTRY_SIZE, ENTRY_VALUE, FIRST_ENTRY, SMALLEST_TABLE, add_entry, delete_entry, dict_duplicate
from dicts import dict_get, dict_merge, dict_set, drop_last, entry_key, entry_value, find_entry, last_entry, new_dict
from dicts import next_entry, set_table
from errors import join3, type_error
from hashing import table_hash
from iteration import iter_item, iter_or_unbound, iter_start, walk_items
from layout import LENGTH, VIEW_DICT, VIEW_SIZE, items_of, length
from strings import concat, str_from_int
from subclasses import plain_dict, plain_of
from subscripts import get_item, set_item
from tuples import pair


@builtin(0, 1, "**")
@lowlevel
def builtin_dict(source: value, keywords: value) -> value:
    result = new_dict()
    dict_update(result, source, keywords)
    return result


@method("dict", "update", 0, 1, "**")
@lowlevel
def dict_update(self: value, source: value, keywords: value) -> None:
    if source is not unbound:
        source = plain_dict(source)
        if is_type(source, DICT):
            if source is not self:
                dict_merge(self, source)
        elif has_keys(source):
            update_from_mapping(self, source)
        else:
            update_from_pairs(self, source)
    if keywords is not unbound:
        dict_merge(self, keywords)


@lowlevel
def has_keys(o: value) -> word:
    """Whether it is an instance that is a mapping: one with a method `keys`."""
    return is_instance(o) and (is_type(plain_of(o), DICT) or attribute(o, "keys", 0) is not unbound)


@lowlevel
def update_from_mapping(dict: value, mapping: value) -> None:
    keys = attribute(mapping, "keys", 0)
    walk = iter_start(plain_of(mapping) if keys is unbound else call_0(keys))
    index = 0
    key = iter_item(walk, 0)
    while key is not unbound:
        dict_set(dict, key, get_item(mapping, key))
        index += 1
        key = iter_item(walk, index)


@lowlevel
def update_from_pairs(dict: value, source: value) -> None:
    walk = iter_start(source)
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        inner = iter_or_unbound(x)
        if inner is unbound:
            raise TypeError(
                join3("cannot convert dictionary update sequence element #", str_from_int(index), " to a sequence")
            )
        items = walk_items(inner)
        if length(items) != 2:
            raise ValueError(
                concat(
                    join3("dictionary update sequence element #", str_from_int(index), " has length "),
                    concat(str_from_int(length(items)), "; 2 is required"),
                )
            )
        dict_set(dict, load_value(items_of(items)), load_value(items_of(items) + 8))
        index += 1
        x = iter_item(walk, index)


@lowlevel
def dict_update_display(dict: value, other: value) -> None:
    """`**other` in a display."""
    other = plain_dict(other)
    if has_keys(other):
        update_from_mapping(dict, other)
        return
    if not is_type(other, DICT):
        type_error("'", other, "' object is not a mapping")
    dict_merge(dict, other)


@lowlevel
def dict_item(dict: value, key: value) -> value:
    """dict[key]."""
    entry = find_entry(dict, key, table_hash(key))
    if entry == 0:
        raise KeyError(key)
    return load_value(entry + ENTRY_VALUE)


@method("dict", "get", 1, 2)
@lowlevel
def dict_get_method(self: value, key: value, default: value) -> value:
    entry = find_entry(self, key, table_hash(key))
    if entry:
        return load_value(entry + ENTRY_VALUE)
    return None if default is unbound else default


@method("dict", "setdefault", 1, 2)
@lowlevel
def dict_setdefault(self: value, key: value, default: value) -> value:
    hash = table_hash(key)
    entry = find_entry(self, key, hash)
    if entry:
        return load_value(entry + ENTRY_VALUE)
    x = None if default is unbound else default
    add_entry(self, key, x, hash)
    return x


@method("dict", "pop", 1, 2)
@lowlevel
def dict_pop(self: value, key: value, default: value) -> value:
    entry = find_entry(self, key, table_hash(key))
    if entry == 0:
        if default is unbound:
            raise KeyError(key)
        return default
    x = load_value(entry + ENTRY_VALUE)
    delete_entry(self, entry)
    return x


@method("dict", "popitem", 0, 0)
@lowlevel
def dict_popitem(self: value) -> value:
    at = last_entry(self)
    if at == 0:
        raise KeyError("popitem(): dictionary is empty")
    result = pair(entry_key(self, at), entry_value(self, at))
    drop_last(self, at)
    return result


@method("dict", "clear", 0, 0)
@lowlevel
def dict_clear(self: value) -> None:
    store_word(address(self) + LENGTH, 0)
    set_table(self, SMALLEST_TABLE)


@method("dict", "copy", 0, 0)
@lowlevel
def dict_copy(self: value) -> value:
    return dict_duplicate(self)


@class_method("dict", "fromkeys", 1, 2)
@lowlevel
def dict_fromkeys(cls: value, keys: value, x: value) -> value:
    """cls.fromkeys(keys, x)."""
    result = new_dict() if cls is unbound else call_0(cls)
    walk = iter_start(keys)
    index = 0
    key = iter_item(walk, 0)
    while key is not unbound:
        set_item(result, key, None if x is unbound else x)
        index += 1
        key = iter_item(walk, index)
    return result


@lowlevel
def new_view(type: word, dict: value) -> value:
    view = alloc(type, VIEW_SIZE)
    store_value(address(view) + VIEW_DICT, dict)
    return view


@lowlevel
def is_view(o: value) -> word:
    return is_type(o, DICT_KEYS) or is_type(o, DICT_VALUES) or is_type(o, DICT_ITEMS)


@method("dict", "keys", 0, 0)
@lowlevel
def dict_keys(self: value) -> value:
    return new_view(DICT_KEYS, self)


@method("dict", "values", 0, 0)
@lowlevel
def dict_values(self: value) -> value:
    return new_view(DICT_VALUES, self)


@method("dict", "items", 0, 0)
@lowlevel
def dict_items(self: value) -> value:
    return new_view(DICT_ITEMS, self)


@lowlevel
def equal_dicts(a: value, b: value) -> word:
    """a == b of two DICTs."""
    if length(a) != length(b):
        return 0
    at = next_entry(a, FIRST_ENTRY)
    while at:
        x = dict_get(b, entry_key(a, at))
        if x is unbound:
            return 0
        if not equal(entry_value(a, at), x):
            return 0
        at = next_entry(a, at + ENTRY_SIZE)
    return 1


@lowlevel
def dict_union(a: value, b: value) -> value:
    """a | b of two DICTs."""
    result = dict_duplicate(a)
    dict_merge(result, b)
    return result
