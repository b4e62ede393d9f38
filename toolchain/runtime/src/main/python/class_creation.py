"""Class statements: the namespace of the body, the class that is made of it; instances."""

from lowlevel import BOOL, BUILTIN_FUNCTION, BYTEARRAY, BYTES, CLASS, CLASS_METHOD, DICT, ELLIPSIS_TYPE, EXCEPTION, FIRST_PROGRAM_CLASS
from lowlevel import FLOAT, FROZENSET, FUNCTION, GENERATOR, INT, LIST, METHOD, NONE_TYPE, NOT_IMPLEMENTED_TYPE, OBJECT
from lowlevel import RANGE, SET, SLICE, STATIC_METHOD, STR, TUPLE
from lowlevel import address, alloc, is_type, load_value, load_word, lowlevel, store_value, store_word, unbound, value
from lowlevel import word
from arguments import keywords_as_dict
from attributes import first_slot, found_by_super, super_build
from callbacks import call_1, call_with_self
from calls import call_keywords, call_spread, exception_of_call, spread_names
from class_layout import CLASS_ALLOWED, CLASS_BASES, CLASS_CONSTRUCTOR, CLASS_EPOCH, CLASS_INIT, CLASS_METACLASS, CLASS_MODULE
from class_layout import CLASS_NAMESPACE
from class_layout import CLASS_ORDER, CLASS_QUALIFIED_NAME, CLASS_ROOM, CLASS_SUBCLASSES, INSTANCE_FILL
from class_layout import WRAPPED_FUNCTION, WRAPPER_SIZE, class_layout, class_type, is_class, is_instance
from classes import class_attribute, class_by_id, class_of, enter_class, epoch, find_in_class, is_static_class, is_subclass
from classes import new_class, resolution_order, special, tuple_of
from dicts import ENTRY_SIZE, FIRST_ENTRY, dict_set, entry_key, entry_value, new_dict, next_entry
from errors import join3, join5, raise_value, type_error, unsupported
from exceptions import class_name, new_exception, new_exception_1
from generic_types import actual_bases
from iteration import iter_item, iter_start
from layout import CELL_CONTENT, items_of, length
from lists import list_append, list_build
from namespaces import drop_name, namespace_cell, new_names, put_name
from representation import repr_of
from sorting import builtin_sorted
from slices import slice_text
from strings import char_at, concat, str_from_int
from subclasses import extended, fill, is_filled_by_init, note_subclass, plain_of
from text import add_text, begin_text, end_text
from tuples import tuple_build
from typenames import function_name, is_builtin, is_builtin_type, type_name

# Classes that the program has made.
made: word = 0

# Room for attributes in instances of classes whose methods assign none.
LEAST_ROOM = 4


@lowlevel
def namespace_start() -> value:
    """The namespace for the body of a class."""
    return new_names()


@lowlevel
def namespace_annotate(namespace: value, name: value, text: value) -> None:
    """Notes the annotation of a name of the body as its text."""
    cell = namespace_cell(namespace, "__annotations__")
    if cell == 0:
        put_name(namespace, "__annotations__", new_dict())
        cell = namespace_cell(namespace, "__annotations__")
    dict_set(load_value(cell), name, text)


@lowlevel
def namespace_set(namespace: value, name: value, x: value) -> None:
    put_name(namespace, name, x)


@lowlevel
def namespace_get(namespace: value, name: value) -> value:
    cell = namespace_cell(namespace, name)
    return load_value(cell) if cell else unbound


@lowlevel
def namespace_delete(namespace: value, name: value) -> None:
    if not drop_name(namespace, name):
        raise NameError(join3("name '", name, "' is not defined"))


# How many attributes the methods of the class that is being made assign.
assigned: word = 0


@lowlevel
def class_build(
    metaclass: value, name: value, bases: value, namespace: value, keywords: value, attributes: word
) -> value:
    """The class of a class statement; metaclass: unbound if it names none; attributes: how many its methods assign."""
    global assigned
    assigned = attributes
    bases = actual_bases(bases, namespace)
    if metaclass is unbound:
        metaclass = class_by_id(CLASS)
    if is_class(metaclass):
        metaclass = winner(metaclass, bases)
        if class_type(metaclass) == CLASS:
            return make_class(metaclass, name, bases, namespace, keywords)
    arguments = list_build(0, 0)
    list_append(arguments, name)
    list_append(arguments, bases)
    list_append(arguments, dict_of_names(namespace))
    return call_keywords_of(metaclass, arguments, keywords)


@lowlevel
def winner(metaclass: value, bases: value) -> value:
    """The most derived of a metaclass and those of the bases."""
    for i in range(length(bases)):
        base = load_value(items_of(bases) + i * 8)
        if is_builtin_type(base):
            unsupported(join3("a subclass of '", function_name(base), "'"))
        other = class_of(base)
        if not is_subclass(metaclass, other):
            if not is_subclass(other, metaclass):
                raise TypeError(
                    concat(
                        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the ",
                        "metaclasses of all its bases",
                    )
                )
            metaclass = other
    return metaclass


@lowlevel
def dict_of_names(namespace: value) -> value:
    map = new_dict()
    i = 0
    while i < length(namespace):
        dict_set(map, load_value(items_of(namespace) + i * 8), load_value(items_of(namespace) + i * 8 + 8))
        i += 2
    return map


@lowlevel
def names_of_dict(map: value) -> value:
    """A namespace of a DICT."""
    namespace = new_names()
    entry = next_entry(map, FIRST_ENTRY)
    while entry:
        put_name(namespace, entry_key(map, entry), entry_value(map, entry))
        entry = next_entry(map, entry + ENTRY_SIZE)
    return namespace


@lowlevel
def type_new(metaclass: value, name: value, bases: value, map: value, keywords: value) -> value:
    """type.__new__: a class of a DICT."""
    name = plain_of(name)
    map = plain_of(map)
    if not is_type(name, STR):
        type_error("type.__new__() argument 1 must be str, not ", name, "")
    if not is_type(bases, TUPLE):
        type_error("type.__new__() argument 2 must be tuple, not ", bases, "")
    if not is_type(map, DICT):
        type_error("type.__new__() argument 3 must be dict, not ", map, "")
    return make_class(winner(metaclass, bases), name, bases, names_of_dict(map), keywords)


@lowlevel
def check_base(base: value) -> None:
    if not is_class(base):
        raise TypeError("bases must be types")


@lowlevel
def make_class(metaclass: value, name: value, bases: value, namespace: value, keywords: value) -> value:
    """A class of a namespace."""
    global made, assigned
    if length(bases) == 0:
        bases = tuple_of(class_by_id(OBJECT))
    check_bases(bases)
    id = FIRST_PROGRAM_CLASS + made
    layout = layout_of_bases(bases)
    c = new_class(id, name, layout)
    p = address(c)
    store_value(p + CLASS_BASES, bases)
    store_value(p + CLASS_ORDER, resolution_order(c, bases))
    store_value(p + CLASS_METACLASS, metaclass)
    store_value(p + CLASS_NAMESPACE, list_build(length(namespace), items_of(namespace)))
    made += 1
    enter_class(id, c)
    take_name(c, "__qualname__", CLASS_QUALIFIED_NAME)
    keep_name(c, "__module__", CLASS_MODULE)
    take_slots(c, bases)
    room = assigned
    assigned = 0
    for i in range(length(bases)):
        base = load_value(items_of(bases) + i * 8)
        if not is_static_class(base):
            room += load_word(address(base) + CLASS_ROOM)
            list_append(load_value(address(base) + CLASS_SUBCLASSES), c)
    store_word(p + CLASS_ROOM, room if room else LEAST_ROOM)
    wrap(c, "__new__", STATIC_METHOD)
    wrap(c, "__init_subclass__", CLASS_METHOD)
    wrap(c, "__class_getitem__", CLASS_METHOD)
    if namespace_cell(load_value(p + CLASS_NAMESPACE), "__eq__"):
        if namespace_cell(load_value(p + CLASS_NAMESPACE), "__hash__") == 0:
            put_name(load_value(p + CLASS_NAMESPACE), "__hash__", None)
    take_cell(c)
    name_descriptors(c, keywords)
    return c


@lowlevel
def of_subclass(items: word, x: value) -> value:
    """What a class method of a built-in type gives, called on the class at address items: x, or an instance of a
    subclass made of it."""
    c = load_value(items)
    if class_type(c) < FIRST_PROGRAM_CLASS:
        return x
    return call_1(c, x)


@lowlevel
def take_cell(c: value) -> None:
    """Puts a class into the cell that its methods have for `__class__`."""
    map = load_value(address(c) + CLASS_NAMESPACE)
    cell = namespace_cell(map, "__classcell__")
    if cell:
        store_value(address(load_value(cell)) + CELL_CONTENT, c)
        drop_name(map, "__classcell__")


@lowlevel
def is_final(id: word) -> word:
    """Whether Python allows no subclasses of a built-in type."""
    if id == FUNCTION or id == BUILTIN_FUNCTION or id == METHOD or id == GENERATOR or id == NONE_TYPE:
        return 1
    return id == BOOL or id == RANGE or id == SLICE or id == NOT_IMPLEMENTED_TYPE or id == ELLIPSIS_TYPE


@lowlevel
def check_bases(bases: value) -> None:
    for i in range(length(bases)):
        base = load_value(items_of(bases) + i * 8)
        check_base(base)
        for j in range(i):
            if load_value(items_of(bases) + j * 8) is base:
                raise TypeError(concat("duplicate base class ", class_name(base)))
        id = class_type(base)
        if is_final(id):
            raise TypeError(join3("type '", class_name(base), "' is not an acceptable base type"))


@lowlevel
def layout_of_bases(bases: value) -> word:
    """The layout of a class: that of its bases which is not OBJECT."""
    layout = OBJECT
    for i in range(length(bases)):
        other = class_layout(load_value(items_of(bases) + i * 8))
        if other != OBJECT:
            if layout != OBJECT and layout != other:
                raise TypeError("multiple bases have instance lay-out conflict")
            layout = other
            if is_extensible(other):
                note_subclass()
            if other != EXCEPTION and other != CLASS and not is_extensible(other):
                raise NotImplementedError(concat("subclasses of a built-in type like ", class_name(load_value(items_of(bases) + i * 8))))
    return layout


@lowlevel
def is_extensible(layout: word) -> word:
    """Whether there can be subclasses of a built-in type."""
    if layout == INT or layout == FLOAT or layout == STR or layout == TUPLE or layout == BYTES or layout == BYTEARRAY:
        return 1
    return layout == LIST or layout == DICT or layout == SET or layout == FROZENSET


@lowlevel
def take_name(c: value, name: value, field: word) -> None:
    """Moves a name of the namespace into a field."""
    map = load_value(address(c) + CLASS_NAMESPACE)
    cell = namespace_cell(map, name)
    if cell:
        store_value(address(c) + field, load_value(cell))
        drop_name(map, name)


@lowlevel
def keep_name(c: value, name: value, field: word) -> None:
    """Copies a name of the namespace into a field."""
    cell = namespace_cell(load_value(address(c) + CLASS_NAMESPACE), name)
    store_value(address(c) + field, load_value(cell) if cell else "__main__")


@lowlevel
def wrap(c: value, name: value, type: word) -> None:
    """Makes a function of the namespace a static or class method."""
    cell = namespace_cell(load_value(address(c) + CLASS_NAMESPACE), name)
    if cell and is_type(load_value(cell), FUNCTION):
        store_value(cell, new_wrapper(type, load_value(cell)))


@lowlevel
def new_wrapper(type: word, f: value) -> value:
    if type == STATIC_METHOD:
        w = alloc(STATIC_METHOD, WRAPPER_SIZE)
    else:
        w = alloc(CLASS_METHOD, WRAPPER_SIZE)
    store_value(address(w) + WRAPPED_FUNCTION, f)
    return w


@lowlevel
def take_slots(c: value, bases: value) -> None:
    """The names that `__slots__` of a class and its bases allow; None if one of them does without."""
    cell = namespace_cell(load_value(address(c) + CLASS_NAMESPACE), "__slots__")
    if cell == 0:
        return
    allowed = list_build(0, 0)
    slots = load_value(cell)
    if is_type(slots, STR):
        list_append(allowed, private_name(c, slots))
    else:
        walk = iter_start(slots)
        i = 0
        x = iter_item(walk, 0)
        while x is not unbound:
            list_append(allowed, private_name(c, x))
            i += 1
            x = iter_item(walk, i)
    open = 0
    for i in range(length(bases)):
        base = load_value(items_of(bases) + i * 8)
        if class_type(base) >= FIRST_PROGRAM_CLASS:
            of_base = load_value(address(base) + CLASS_ALLOWED)
            if of_base is None:
                open = 1
            else:
                for j in range(length(of_base)):
                    list_append(allowed, load_value(items_of(of_base) + j * 8))
    if not open:
        store_value(address(c) + CLASS_ALLOWED, tuple_build(length(allowed), items_of(allowed)))


@lowlevel
def private_name(c: value, name: value) -> value:
    """A name as the methods of a class know it: `__x` is private to the class."""
    count = length(name)
    if not starts_private(name) or (char_at(name, count - 1) == ord("_") and char_at(name, count - 2) == ord("_")):
        return name
    own = class_name(c)
    first = 0
    while first < length(own) and char_at(own, first) == ord("_"):
        first += 1
    if first == length(own):
        return name
    return join3("_", slice_text(own, first, 1, length(own) - first), name)


@lowlevel
def starts_private(name: value) -> word:
    return is_type(name, STR) and length(name) > 2 and char_at(name, 0) == ord("_") and char_at(name, 1) == ord("_")


@lowlevel
def name_descriptors(c: value, keywords: value) -> None:
    """Calls `__set_name__` of what the namespace holds, then `__init_subclass__` of the bases."""
    map = load_value(address(c) + CLASS_NAMESPACE)
    # they may change the class
    map = list_build(length(map), items_of(map))
    i = 0
    while i < length(map):
        x = load_value(items_of(map) + i * 8 + 8)
        if is_instance(x):
            hook = special(x, "__set_name__")
            if hook is not unbound:
                name_descriptor(hook, x, c, load_value(items_of(map) + i * 8))
        i += 2
    x = found_by_super(super_build(c, c), "__init_subclass__")
    if is_type(x, CLASS_METHOD):
        arguments = list_build(0, 0)
        list_append(arguments, c)
        call_keywords_of(load_value(address(x) + WRAPPED_FUNCTION), arguments, keywords)
    elif keywords is not None and length(keywords):
        raise TypeError(concat(class_name(c), ".__init_subclass__() takes no keyword arguments"))


def name_descriptor(hook, x, c, name):
    try:
        hook(x, c, name)
    except BaseException as e:
        naming_failed(x, c, name, e)


@lowlevel
def naming_failed(x: value, c: value, name: value, e: value) -> None:
    message = concat(join5("Error calling __set_name__ on '", type_name(x), "' instance ", repr_of(name, 0), " in '"), class_name(c))
    raise_value(new_exception_1(RuntimeError, concat(message, "'")), e)


@lowlevel
def call_keywords_of(f: value, arguments: value, keywords: value) -> value:
    """f(*arguments, **keywords) of a LIST and a DICT or None."""
    names = None
    if keywords is not None:
        names = spread_names(arguments, keywords)
    return call_spread(f, arguments, names)


# Instances


@lowlevel
def call_vector_method(metaclass: value, count: word, items: word, names: value) -> value:
    """type.__new__(metaclass, …) of call arguments."""
    keywords = None
    if names is not None:
        count -= length(names)
        keywords = keywords_as_dict(names, items + count * 8)
    return type_of_arguments(metaclass, count, items, keywords)


@lowlevel
def type_of_arguments(metaclass: value, count: word, items: word, keywords: value) -> value:
    if count != 3:
        raise TypeError(join3("type.__new__() takes exactly 3 arguments (", str_from_int(count), " given)"))
    return type_new(metaclass, load_value(items), load_value(items + 8), load_value(items + 16), keywords)


@lowlevel
def check_abstract(c: value) -> None:
    """TypeError if a class has abstract methods."""
    cell = find_in_class(class_type(c), "__abstractmethods__")
    if cell == 0:
        return
    names = builtin_sorted(load_value(cell), unbound, unbound)
    count = length(names)
    if count == 0:
        return
    start = begin_text()
    add_text("Can't instantiate abstract class ")
    add_text(class_name(c))
    add_text(" with abstract method" if count == 1 else " with abstract methods")
    for i in range(count):
        add_text(", " if i else " ")
        add_text(load_value(items_of(names) + i * 8))
    raise TypeError(end_text(start))


@lowlevel
def new_instance(c: value) -> value:
    """An instance of a class of the program, without attributes."""
    first = first_slot(c)
    o = alloc(class_type(c), first + load_word(address(c) + CLASS_ROOM) * 8)
    store_word(address(o) + INSTANCE_FILL, first)
    return o


@lowlevel
def call_class(c: value, count: word, items: word, names: value) -> value:
    """c(…) with the `count` arguments at address items, the last with keywords."""
    if not is_static_class(c) and load_word(address(c) + CLASS_EPOCH) == epoch and names is None:
        return initialised(c, count, items)
    hook = special(c, "__call__")
    if hook is not unbound:
        return call_with_self(hook, c, count, items, names)
    remember_init(c)
    return instantiate(c, count, items, names)


@lowlevel
def initialised(c: value, count: word, items: word) -> value:
    """An instance of a class whose `__init__` is remembered."""
    o = new_instance(c)
    result = call_with_self(load_value(address(c) + CLASS_INIT), o, count, items, None)
    if result is not None:
        init_error(result)
    return o


@lowlevel
def init_error(result: value) -> None:
    type_error("__init__() should return None, not '", result, "'")


@lowlevel
def remember_init(c: value) -> None:
    """Keeps what `instantiate` does, if that is no more than to make an instance and to call `__init__`."""
    id = class_type(c)
    if id < FIRST_PROGRAM_CLASS or is_static_class(c) or class_layout(c) != OBJECT:
        return
    init = class_attribute(id, "__init__")
    if maker_of(id) is not unbound or not is_type(init, FUNCTION) or is_builtin(init):
        return
    if find_in_class(id, "__abstractmethods__") == 0:
        store_value(address(c) + CLASS_INIT, init)
        store_word(address(c) + CLASS_EPOCH, epoch)


@lowlevel
def maker_of(id: word) -> value:
    """The `__new__` that a class has from the program; unbound if it has none."""
    maker = class_attribute(id, "__new__")
    if is_type(maker, STATIC_METHOD):
        return load_value(address(maker) + WRAPPED_FUNCTION)
    return maker if is_type(maker, FUNCTION) and not is_builtin(maker) else unbound


@lowlevel
def instantiate(c: value, count: word, items: word, names: value) -> value:
    """type.__call__."""
    id = class_type(c)
    if id < FIRST_PROGRAM_CLASS:
        constructor = load_value(address(c) + CLASS_CONSTRUCTOR)
        if id == CLASS:
            return class_of(load_value(items)) if count == 1 else call_vector_method(c, count, items, names)
        if constructor is None:
            raise TypeError(join3("cannot create '", class_name(c), "' instances"))
        return call_keywords(constructor, count, items, names)
    maker = maker_of(id)
    init = class_attribute(id, "__init__")
    plain_init = init is unbound or is_builtin(init)
    if maker is not unbound:
        o = call_with_self(maker, c, count, items, names)
        if not is_subclass(class_of(o), c):
            return o
    elif class_layout(c) == OBJECT:
        check_abstract(c)
        o = new_instance(c)
        if count and plain_init:
            raise TypeError(concat(class_name(c), "() takes no arguments"))
    elif class_layout(c) == EXCEPTION:
        if plain_init:
            o = exception_of_call(c, count, items, names)
        else:
            o = new_exception(c, count if names is None else count - length(names), items)
    elif class_layout(c) == CLASS:
        o = call_vector_method(c, count, items, names)
    else:
        o = extended(c, count, items, names)
    if plain_init:
        if is_filled_by_init(class_layout(c)):
            fill(plain_of(o), count, items, names)
    else:
        result = call_with_self(init, o, count, items, names)
        if result is not None:
            init_error(result)
    return o
