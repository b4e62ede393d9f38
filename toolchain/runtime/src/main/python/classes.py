"""Classes: the table of classes by type id, look-up along the resolution order, making classes."""

from lowlevel import ARRAY, BIG_INT, BOOL, BUILTIN_FUNCTION, BYTEARRAY, CLASS, DICT, ELLIPSIS_TYPE, EXCEPTION
from lowlevel import FIRST_CLASS, FIRST_PROGRAM_CLASS, FLOAT, FUNCTION, GENERIC_ALIAS, INT, ITERATOR, LIST, NONE_TYPE
from lowlevel import NOT_IMPLEMENTED, NOT_IMPLEMENTED_TYPE, OBJECT, SET, UNION_TYPE
from lowlevel import address, alloc, as_word, builtin_methods, class_table, is_bool, is_float, is_int, is_object
from lowlevel import load_value, load_word, lowlevel, store_value, store_word, type_id, unbound, value, word
from arguments import takes_self
from attributes import bind, is_method, new_method
from class_layout import CLASS_ALLOWED, CLASS_BASES, CLASS_CONSTRUCTOR, CLASS_LAYOUT, CLASS_METACLASS, CLASS_MODULE
from class_layout import CLASS_NAME, CLASS_NAMESPACE, CLASS_ORDER, CLASS_QUALIFIED_NAME, CLASS_SIZE, CLASS_SLOTS
from class_layout import CLASS_SUBCLASSES, CLASS_TYPE, class_layout, class_order, class_type, is_class, is_instance
from errors import join5, type_error
from exceptions import class_name
from iterators import iterator_name
from layout import ARRAY_ITEMS, FUNCTION_CODE, array_capacity, copy_items, items_of, length
from lists import list_append, list_build
from namespaces import namespace_cell, new_names, put_name
from site_cache import drop_found
from strings import char_at, equal_text
from subclasses import extends_builtin, plain_of, subclasses
from text import add_text, begin_text, end_text
from tuples import tuple_build
from typenames import builtin_type_name, is_builtin, is_builtin_function

# CLASS objects by type id; 0 where there is none yet.
all_classes: value = None

# Classes of iterators by name: they share a type id.
iterator_classes: value = None

# Answers of find_in_class by type id and name: pairs of words, type id << 32 | address of the name, and the answer.
# An answer has two places, so that two that share the first do not drive out each other.
CACHE_ENTRIES = 512
cache: value = None

# Addresses of the attribute sites that remember something, as an ARRAY of words that `site_count` counts.
sites: value = None
site_count: word = 0

# Raw: how often a class has changed.
epoch: word = 1

# Never above the low 32 bits of a value: no object has this type.
NO_TYPE = -0x8000000000000000


@lowlevel
def class_of(o: value) -> value:
    """type(o)."""
    if is_object(o):
        id = type_id(o)
        if id == BIG_INT:
            id = INT
        if id == CLASS:
            return class_by_id(CLASS) if is_static_class(o) else load_value(address(o) + CLASS_METACLASS)
        if id == FUNCTION and is_builtin_function(o):
            id = BUILTIN_FUNCTION
        return iterator_class(iterator_name(o)) if id == ITERATOR else class_by_id(id)
    if is_int(o):
        return class_by_id(INT)
    if is_bool(o):
        return class_by_id(BOOL)
    if is_float(o):
        return class_by_id(FLOAT)
    if o is None:
        return class_by_id(NONE_TYPE)
    if as_word(o) == NOT_IMPLEMENTED:
        return class_by_id(NOT_IMPLEMENTED_TYPE)
    return class_by_id(ELLIPSIS_TYPE)


@lowlevel
def iterator_class(name: value) -> value:
    """The class of the iterators of one kind."""
    global iterator_classes
    if iterator_classes is None:
        iterator_classes = new_names()
    cell = namespace_cell(iterator_classes, name)
    if cell:
        return load_value(cell)
    c = new_class(ITERATOR, name, ITERATOR)
    complete_class(c, tuple_of(class_by_id(OBJECT)))
    put_name(iterator_classes, name, c)
    return c


@lowlevel
def complete_class(c: value, bases: value) -> None:
    """Fills the fields of a built-in class."""
    store_value(address(c) + CLASS_BASES, bases)
    store_value(address(c) + CLASS_ORDER, resolution_order(c, bases))
    store_value(address(c) + CLASS_METACLASS, class_by_id(CLASS))
    id = class_type(c)
    store_value(address(c) + CLASS_MODULE, "types" if id == GENERIC_ALIAS or id == UNION_TYPE else "builtins")
    builtin_methods(load_value(address(c) + CLASS_NAMESPACE), id)
    if id == LIST or id == DICT or id == SET or id == BYTEARRAY:
        put_name(load_value(address(c) + CLASS_NAMESPACE), "__hash__", None)


@lowlevel
def class_by_id(id: word) -> value:
    """The class with a type id."""
    if id >= FIRST_PROGRAM_CLASS:
        return load_value(address(all_classes) + ARRAY_ITEMS + id * 8)
    return builtin_class_by_id(id)


@lowlevel
def builtin_class_by_id(id: word) -> value:
    """A class that is not of the program; it is made when it is first asked for."""
    if id >= FIRST_CLASS:
        return load_value(class_table() + (id - FIRST_CLASS) * 8)
    if all_classes is not None and id < array_capacity(all_classes):
        slot = address(all_classes) + ARRAY_ITEMS + id * 8
        if load_word(slot):
            return load_value(slot)
    return builtin_class(id, builtin_type_name(id), None)


@lowlevel
def enter_class(id: word, c: value) -> None:
    """Puts a class into the table."""
    global all_classes
    if all_classes is None:
        all_classes = alloc(ARRAY, ARRAY_ITEMS + 127 * 8)
    if id >= array_capacity(all_classes):
        larger = alloc(ARRAY, ARRAY_ITEMS + (id * 2 + 1) * 8)
        copy_items(address(larger) + ARRAY_ITEMS, address(all_classes) + ARRAY_ITEMS, array_capacity(all_classes))
        all_classes = larger
    store_value(address(all_classes) + ARRAY_ITEMS + id * 8, c)


@lowlevel
def builtin_class(id: word, name: value, constructor: value) -> value:
    """The built-in class with a type id; what calls of it do, if that is known here."""
    c = known_class(id)
    if c is None:
        c = new_class(id, name, id)
        enter_class(id, c)
        if id == OBJECT:
            bases = tuple_build(0, 0)
        elif id == BOOL:
            bases = tuple_of(class_by_id(INT))
        else:
            bases = tuple_of(class_by_id(OBJECT))
        complete_class(c, bases)
    if constructor is not None:
        store_value(address(c) + CLASS_CONSTRUCTOR, constructor)
    return c


@lowlevel
def known_class(id: word) -> value:
    """The class in the table, or None."""
    if all_classes is not None and id < array_capacity(all_classes):
        slot = address(all_classes) + ARRAY_ITEMS + id * 8
        if load_word(slot):
            return load_value(slot)
    return None


@lowlevel
def new_class(id: word, name: value, layout: word) -> value:
    """A class without bases and order."""
    c = alloc(CLASS, CLASS_SIZE)
    p = address(c)
    store_word(p + CLASS_TYPE, id)
    store_value(p + CLASS_NAME, name)
    store_value(p + CLASS_NAMESPACE, new_names())
    store_value(p + CLASS_QUALIFIED_NAME, name)
    store_word(p + CLASS_LAYOUT, layout)
    store_value(p + CLASS_CONSTRUCTOR, None)
    store_value(p + CLASS_SLOTS, list_build(0, 0))
    store_value(p + CLASS_ALLOWED, None)
    store_value(p + CLASS_SUBCLASSES, list_build(0, 0))
    return c


@lowlevel
def tuple_of(x: value) -> value:
    """(x,)."""
    list = list_build(0, 0)
    list_append(list, x)
    return tuple_build(1, items_of(list))


@lowlevel
def is_subclass(c: value, of: value) -> word:
    """Whether c is a class `of`, or inherits from it."""
    order = class_order(c)
    for i in range(length(order)):
        if load_value(items_of(order) + i * 8) is of:
            return 1
    return class_type(of) == OBJECT


@lowlevel
def check_self(count: word, items: word, type: word, name: value) -> value:
    """The first argument of a method of a built-in type, which must be an instance of it, or what an instance of a
    subclass extends."""
    if count == 0:
        raise TypeError(join5("unbound method ", builtin_type_name(type), ".", name, "() needs an argument"))
    o = load_value(items)
    if is_object(o) and type_id(o) == type:
        return o
    if type == OBJECT or (is_class(o) and equal_text(name, "__new__")):
        return o
    c = class_of(o)
    if class_layout(c) != type and not is_subclass(c, class_by_id(type)):
        if is_special_name(name):
            text = join5("descriptor '", name, "' requires a '", builtin_type_name(type), "' object but received a '")
            type_error(text, o, "'")
        text = join5("descriptor '", name, "' for '", builtin_type_name(type), "' objects doesn't apply to a '")
        type_error(text, o, "' object")
    return plain_of(o)


@lowlevel
def is_special_name(name: value) -> word:
    return length(name) > 4 and char_at(name, 0) == ord("_") and char_at(name, length(name) - 1) == ord("_")


@lowlevel
def resolution_order(c: value, bases: value) -> value:
    """The C3 linearisation of a class with these bases (Barrett et al. 1996), or TypeError."""
    result = list_build(0, 0)
    list_append(result, c)
    sequences = list_build(0, 0)
    for i in range(length(bases)):
        order = class_order(load_value(items_of(bases) + i * 8))
        list_append(sequences, list_build(length(order), items_of(order)))
    list_append(sequences, list_build(length(bases), items_of(bases)))
    next = next_in_order(sequences)
    while next is not None:
        list_append(result, next)
        for i in range(length(sequences)):
            drop_first(load_value(items_of(sequences) + i * 8), next)
        next = next_in_order(sequences)
    for i in range(length(sequences)):
        if length(load_value(items_of(sequences) + i * 8)):
            order_conflict(load_value(items_of(sequences) + (length(sequences) - 1) * 8))
    return tuple_build(length(result), items_of(result))


@lowlevel
def drop_first(list: value, x: value) -> None:
    count = length(list)
    if count and load_value(items_of(list)) is x:
        copy_items(items_of(list), items_of(list) + 8, count - 1)
        store_word(address(list) + 8, count - 1)


@lowlevel
def next_in_order(sequences: value) -> value:
    """The first head of a sequence that stands in no tail, or None."""
    for i in range(length(sequences)):
        sequence = load_value(items_of(sequences) + i * 8)
        if length(sequence):
            head = load_value(items_of(sequence))
            if not in_some_tail(sequences, head):
                return head
    return None


@lowlevel
def in_some_tail(sequences: value, x: value) -> word:
    for i in range(length(sequences)):
        sequence = load_value(items_of(sequences) + i * 8)
        for j in range(1, length(sequence)):
            if load_value(items_of(sequence) + j * 8) is x:
                return 1
    return 0


@lowlevel
def order_conflict(bases: value) -> None:
    start = begin_text()
    add_text("Cannot create a consistent method resolution\norder (MRO) for bases ")
    for i in range(length(bases)):
        if i:
            add_text(", ")
        add_text(class_name(load_value(items_of(bases) + i * 8)))
    raise TypeError(end_text(start))


@lowlevel
def find_in_class(id: word, name: value) -> word:
    """Address of the value that the class with a type id, or a class it inherits from, has under a name; or 0."""
    if cache is not None:
        entry = address(cache) + 16 + cache_place(id, name)
        if load_word(entry) == id << 32 | address(name):
            return load_word(entry + 8)
    return search_in_class(id, name)


@lowlevel
def cache_place(id: word, name: value) -> word:
    return (address(name) ^ id << 6) & CACHE_ENTRIES - 1 << 4


@lowlevel
def second_place(id: word, name: value) -> word:
    return (address(name) >> 5 ^ address(name) * 5 ^ id << 9) & CACHE_ENTRIES - 1 << 4


@lowlevel
def search_in_class(id: word, name: value) -> word:
    """The same from the cache's second place, or by search; the cache remembers it."""
    global cache
    if cache is None:
        cache = alloc(ARRAY, ARRAY_ITEMS + 8 + CACHE_ENTRIES * 16)
    entry = address(cache) + 16 + cache_place(id, name)
    second = address(cache) + 16 + second_place(id, name)
    if load_word(second) == id << 32 | address(name):
        return load_word(second + 8)
    cell = search_order(class_order(class_by_id(id)), 0, name)
    if load_word(entry) and load_word(second) == 0:
        entry = second
    store_word(entry, id << 32 | address(name))
    store_word(entry + 8, cell)
    return cell


@lowlevel
def search_order(order: value, first: word, name: value) -> word:
    """Address of the value under a name in the first class from index `first` on that has it, or 0."""
    for i in range(first, length(order)):
        c = load_value(items_of(order) + i * 8)
        if is_static_class(c):
            # exception classes stand in read-only memory and share their methods
            c = class_by_id(EXCEPTION if class_layout(c) == EXCEPTION else OBJECT)
        cell = namespace_cell(load_value(address(c) + CLASS_NAMESPACE), name)
        if cell:
            return cell
    return 0


@lowlevel
def is_static_class(c: value) -> word:
    """Whether a class is one that exists from the start: it has fewer fields."""
    return load_value(address(c) + CLASS_NAMESPACE) is None


@lowlevel
def class_attribute(id: word, name: value) -> value:
    """What find_in_class finds, or unbound."""
    cell = find_in_class(id, name)
    return load_value(cell) if cell else unbound


@lowlevel
def special(o: value, name: value) -> value:
    """The special method that o's class has from the program; unbound if it has none, or that of a built-in class."""
    if not is_instance(o):
        return special_of_class(o, name) if is_class(o) else unbound
    if subclasses:
        return special_or_alien(o, name)
    f = class_attribute(type_id(o), name)
    return unbound if is_builtin_method(f) else as_special(f, o)


@lowlevel
def is_builtin_method(f: value) -> word:
    return is_builtin(f) and takes_self(f)


@lowlevel
def as_special(f: value, o: value) -> value:
    """What a special method of o's class can be called by, with o as the first argument even if it takes no self."""
    if is_method(f) or not is_object(f):
        return f
    return new_method(bind(f, o, class_of(o)), unbound)


@lowlevel
def special_or_alien(o: value, name: value) -> value:
    """The same; also a method of another built-in type than that which o's class extends."""
    f = class_attribute(type_id(o), name)
    if not is_builtin_method(f):
        return as_special(f, o)
    layout = class_layout(class_by_id(type_id(o)))
    if not extends_builtin(layout) or class_attribute(layout, name) is f:
        return unbound
    return f


@lowlevel
def special_of_class(o: value, name: value) -> value:
    """The special method that the metaclass of o has from the program."""
    if is_static_class(o):
        return unbound
    metaclass = class_type(load_value(address(o) + CLASS_METACLASS))
    if metaclass == CLASS:
        return unbound
    f = class_attribute(metaclass, name)
    return unbound if is_builtin_method(f) else as_special(f, o)


@lowlevel
def remember(site: word, o: value, place: word) -> None:
    """Lets an attribute site remember the place of the attribute in objects of o's type."""
    global sites, site_count
    if load_word(site) == NO_TYPE:
        if sites is None:
            sites = alloc(ARRAY, ARRAY_ITEMS + 127 * 8)
        if site_count == array_capacity(sites):
            larger = alloc(ARRAY, ARRAY_ITEMS + (site_count * 2 + 1) * 8)
            copy_items(address(larger) + ARRAY_ITEMS, address(sites) + ARRAY_ITEMS, site_count)
            sites = larger
        store_word(address(sites) + ARRAY_ITEMS + site_count * 8, site)
        site_count += 1
    store_word(site, as_word(o) >> 32)
    store_word(site + 8, place)


@lowlevel
def remember_method(site: word, o: value, f: value) -> None:
    """Lets a method site remember the function that it calls for objects of o's type."""
    remember(site, o, load_word(address(f) + FUNCTION_CODE))
    store_value(site + 16, f)


@lowlevel
def remember_again(site: word, o: value, place: word) -> None:
    """The same, quickly where the site remembers the place for objects of another type."""
    if load_word(site) == NO_TYPE:
        remember(site, o, place)
    store_word(site, as_word(o) >> 32)
    store_word(site + 8, place)


@lowlevel
def forget() -> None:
    """A class has changed: whatever was remembered of attributes is forgotten."""
    global site_count, epoch
    epoch += 1
    drop_found()
    if cache is not None:
        for i in range(CACHE_ENTRIES * 2):
            store_word(address(cache) + 16 + i * 8, 0)
    for i in range(site_count):
        store_word(load_word(address(sites) + ARRAY_ITEMS + i * 8), NO_TYPE)
    site_count = 0
