"""dir() and vars()."""

from lowlevel import EXCEPTION, FIRST_PROGRAM_CLASS, MODULE
from lowlevel import address, builtin, is_type, load_value, load_word, lowlevel, type_id, unbound, value
from attributes import attribute, first_slot
from callbacks import call_1
from calls import attributes_of, attributes_of_layout
from class_layout import CLASS_NAMESPACE, CLASS_SLOTS, INSTANCE_DICTIONARY, INSTANCE_FILL, class_layout, class_order
from class_layout import class_type, is_class, is_instance
from classes import class_by_id, is_static_class, special
from dicts import dict_set, new_dict
from errors import unsupported
from exceptions import EXCEPTION_ATTRIBUTES
from iteration import iter_start, walk_items
from layout import items_of, length
from lists import list_append, list_build
from modules import add_module_names, is_standard
from names import CLASS_ATTRIBUTES, EXCEPTION_CLASS_ATTRIBUTES, NONE_ATTRIBUTES, OBJECT_ATTRIBUTES
from sorting import builtin_sorted
from strings import char_at, new_str, set_char


@lowlevel
def attribute_names(o: value) -> value:
    """dir(o) without hooks: a sorted LIST."""
    found = new_dict()
    if is_class(o):
        add_class_names(found, o)
    elif is_instance(o):
        add_own_names(found, o)
        add_class_names(found, class_by_id(type_id(o)))
    elif is_type(o, MODULE):
        add_module_names(found, o)
    else:
        words = attributes_of(o)
        add_words(found, OBJECT_ATTRIBUTES if words is NONE_ATTRIBUTES and o is not None else words)
    return builtin_sorted(found, unbound, unbound)


@lowlevel
def split_words(words: value) -> value:
    """LIST of the words of a text with single spaces between them."""
    list = list_build(0, 0)
    start = 0
    end = length(words)
    for i in range(end + 1):
        if i == end or char_at(words, i) == ord(" "):
            word_found = new_str(i - start, 1)
            for k in range(i - start):
                set_char(word_found, k, char_at(words, start + k))
            list_append(list, word_found)
            start = i + 1
    return list


@lowlevel
def add_words(found: value, words: value) -> None:
    list = split_words(words)
    for i in range(length(list)):
        dict_set(found, load_value(items_of(list) + i * 8), None)


@lowlevel
def add_keys(found: value, dict: value) -> None:
    walk = walk_items(iter_start(dict))
    for i in range(length(walk)):
        dict_set(found, load_value(items_of(walk) + i * 8), None)


@lowlevel
def add_own_names(found: value, o: value) -> None:
    """What an instance keeps itself."""
    c = class_by_id(type_id(o))
    p = address(o)
    if class_layout(c) == EXCEPTION:
        own = load_value(p + EXCEPTION_ATTRIBUTES)
        if own is not None:
            add_keys(found, own)
        return
    fill = load_word(p + INSTANCE_FILL)
    if fill:
        count = (fill - first_slot(c)) >> 3
        slots = load_value(address(c) + CLASS_SLOTS)
        for i in range(count):
            dict_set(found, load_value(items_of(slots) + i * 8), None)
    elif load_word(p + INSTANCE_DICTIONARY):
        add_keys(found, load_value(p + INSTANCE_DICTIONARY))


@lowlevel
def add_class_names(found: value, c: value) -> None:
    order = class_order(c)
    for i in range(length(order)):
        base = load_value(items_of(order) + i * 8)
        if not is_static_class(base):
            map = load_value(address(base) + CLASS_NAMESPACE)
            k = 0
            while k < length(map):
                dict_set(found, load_value(items_of(map) + k * 8), None)
                k += 2
            if class_type(base) < FIRST_PROGRAM_CLASS:
                words = attributes_of_layout(class_type(base))
                if words is not NONE_ATTRIBUTES:
                    add_words(found, words)
    add_words(found, OBJECT_ATTRIBUTES)
    if class_layout(c) == EXCEPTION:
        add_words(found, EXCEPTION_CLASS_ATTRIBUTES)
    if not is_static_class(c) and class_type(c) >= FIRST_PROGRAM_CLASS:
        add_words(found, CLASS_ATTRIBUTES)


@lowlevel
def sorted_names(found: value) -> value:
    """dir() without arguments: a sorted LIST of the names in a DICT."""
    return builtin_sorted(found, unbound, unbound)


@builtin(1, 1)
@lowlevel
def builtin_dir(o: value) -> value:
    hook = special(o, "__dir__")
    if hook is not unbound:
        return builtin_sorted(call_1(hook, o), unbound, unbound)
    if is_type(o, MODULE) and is_standard(o):
        unsupported("dir() of modules of the standard library")
    return attribute_names(o)


@builtin(1, 1)
@lowlevel
def builtin_vars(o: value) -> value:
    x = attribute(o, "__dict__", 0)
    if x is unbound:
        raise TypeError("vars() argument must have __dict__ attribute")
    return x
