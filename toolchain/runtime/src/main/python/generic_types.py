"""Types with parameters, like `list[int]`, and unions of types, like `int | None`."""

from lowlevel import CLASS, DICT, ELLIPSIS, FROZENSET, GENERIC_ALIAS, LIST, NONE_TYPE, SET, TUPLE, UNION_TYPE
from lowlevel import address, alloc, as_word, exported, is_type, load_value, lowlevel, store_value, unbound, value
from lowlevel import word
from attributes import attribute
from callbacks import call_2
from class_layout import CLASS_CONSTRUCTOR, class_layout, class_type, is_class, is_instance
from classes import class_by_id, class_of, is_static_class, special, tuple_of
from compare import equal
from exceptions import class_name
from hashing import hash_of
from integers import make_bool
from layout import items_of, length
from lists import list_append, list_build, list_extend
from namespaces import put_name
from representation import add_repr
from special_methods import add_class_path, special_binary
from strings import equal_text
from text import add_char, add_text, begin_text, end_text
from tuples import tuple_build
from typenames import function_name, is_builtin_type

# A GENERIC_ALIAS has both, a UNION_TYPE arguments (TUPLE) only.
GENERIC_ORIGIN = 8
GENERIC_ARGUMENTS = 16
GENERIC_SIZE = 24


@lowlevel
def arguments_of(o: value) -> value:
    return load_value(address(o) + GENERIC_ARGUMENTS)


@lowlevel
def origin_of(o: value) -> value:
    return load_value(address(o) + GENERIC_ORIGIN)


@lowlevel
def takes_parameters(o: value) -> word:
    """Whether `o[…]` is a type with parameters, o a built-in class."""
    if not is_class(o):
        return is_builtin_type(o) and equal_text(function_name(o), "enumerate")
    id = class_layout(o)
    return id == LIST or id == DICT or id == TUPLE or id == SET or id == FROZENSET or class_type(o) == CLASS


@exported("GenericAlias", 2, 2)
@lowlevel
def generic_alias(origin: value, arguments: value) -> value:
    """origin[arguments]."""
    o = alloc(GENERIC_ALIAS, GENERIC_SIZE)
    store_value(address(o) + GENERIC_ORIGIN, origin)
    store_value(address(o) + GENERIC_ARGUMENTS, arguments if is_type(arguments, TUPLE) else tuple_of(arguments))
    return o


@exported("set_constructor", 2, 2)
@lowlevel
def set_constructor(c: value, f: value) -> value:
    """Lets calls of a built-in class be calls of a function; gives the class."""
    store_value(address(c) + CLASS_CONSTRUCTOR, f)
    return c


@lowlevel
def is_part(o: value) -> word:
    """Whether it may stand in a union of types."""
    return o is None or is_class(o) or is_type(o, GENERIC_ALIAS) or is_type(o, UNION_TYPE) or is_builtin_type(o)


@lowlevel
def union_or_unbound(a: value, b: value) -> value:
    """a | b of types; unbound if they are none."""
    if not is_part(a) or not is_part(b) or a is b and a is None:
        return unbound
    x = special_binary("|", a, b)
    if x is not unbound:
        return x
    parts = list_build(0, 0)
    add_parts(parts, a)
    add_parts(parts, b)
    return union_of(tuple_build(length(parts), items_of(parts)))


@exported("union_of", 1, 1)
@lowlevel
def union_of(parts: value) -> value:
    """The union of a TUPLE of different types."""
    if length(parts) == 1:
        return load_value(items_of(parts))
    o = alloc(UNION_TYPE, GENERIC_SIZE)
    store_value(address(o) + GENERIC_ORIGIN, None)
    store_value(address(o) + GENERIC_ARGUMENTS, parts)
    return o


@lowlevel
def add_parts(parts: value, o: value) -> None:
    """Adds what a union is made of to a LIST, each once."""
    if is_type(o, UNION_TYPE):
        arguments = arguments_of(o)
        for i in range(length(arguments)):
            add_parts(parts, load_value(items_of(arguments) + i * 8))
        return
    x = class_by_id(NONE_TYPE) if o is None else o
    if not holds_type(parts, x):
        list_append(parts, x)


@lowlevel
def holds_type(parts: value, x: value) -> word:
    for i in range(length(parts)):
        if equal(load_value(items_of(parts) + i * 8), x):
            return 1
    return 0


@lowlevel
def equal_generic(a: value, b: value) -> word:
    """a == b of two objects of one of the types."""
    if is_type(a, GENERIC_ALIAS):
        return origin_of(a) is origin_of(b) and equal(arguments_of(a), arguments_of(b))
    x = arguments_of(a)
    y = arguments_of(b)
    if length(x) != length(y):
        return 0
    for i in range(length(x)):
        if not holds_type(y, load_value(items_of(x) + i * 8)):
            return 0
    return 1


@lowlevel
def hash_generic(o: value) -> word:
    arguments = arguments_of(o)
    if is_type(o, GENERIC_ALIAS):
        return hash_of(origin_of(o)) ^ hash_of(arguments)
    h = 0
    for i in range(length(arguments)):
        h = h ^ hash_of(load_value(items_of(arguments) + i * 8))
    return h


@lowlevel
def add_generic(o: value) -> None:
    """Adds repr(o)."""
    arguments = arguments_of(o)
    if is_type(o, UNION_TYPE):
        for i in range(length(arguments)):
            if i:
                add_text(" | ")
            part = load_value(items_of(arguments) + i * 8)
            if is_class(part) and class_type(part) == NONE_TYPE:
                add_text("None")
            else:
                add_type(part)
        return
    add_type(origin_of(o))
    add_char(ord("["))
    if length(arguments):
        add_types(arguments)
    else:
        add_text("()")
    add_char(ord("]"))


@exported("type_text", 1, 1)
@lowlevel
def type_text(o: value) -> value:
    """How types with parameters show one."""
    start = begin_text()
    add_type(o)
    return end_text(start)


@exported("is_union", 1, 1)
@lowlevel
def is_union(o: value) -> value:
    return make_bool(is_type(o, UNION_TYPE))


@lowlevel
def add_types(list: value) -> None:
    for i in range(length(list)):
        if i:
            add_text(", ")
        add_type(load_value(items_of(list) + i * 8))


@lowlevel
def add_type(o: value) -> None:
    """Adds the name of a class, or what stands for a type otherwise."""
    if is_class(o):
        if is_static_class(o):
            add_text(class_name(o))
        else:
            add_class_path(o)
    elif is_builtin_type(o):
        add_text(function_name(o))
    elif is_type(o, LIST):
        add_char(ord("["))
        add_types(o)
        add_char(ord("]"))
    elif as_word(o) == ELLIPSIS:
        add_text("...")
    else:
        add_repr(o, 0, 0)


@lowlevel
def attribute_of_generic(o: value, name: value) -> value:
    """o.name, or unbound."""
    if equal_text(name, "__args__"):
        return arguments_of(o)
    if equal_text(name, "__parameters__"):
        return parameters_of(o)
    if is_type(o, UNION_TYPE):
        return unbound
    if equal_text(name, "__origin__"):
        return origin_of(o)
    return attribute(origin_of(o), name, 0)


@lowlevel
def parameters_of(o: value) -> value:
    """The type variables in it, each once."""
    arguments = arguments_of(o)
    found = list_build(0, 0)
    for i in range(length(arguments)):
        x = load_value(items_of(arguments) + i * 8)
        if is_type(x, GENERIC_ALIAS) or is_type(x, UNION_TYPE):
            inner = parameters_of(x)
            for k in range(length(inner)):
                if not holds_type(found, load_value(items_of(inner) + k * 8)):
                    list_append(found, load_value(items_of(inner) + k * 8))
        elif is_instance(x) and equal_text(class_name(class_of(x)), "TypeVar") and not holds_type(found, x):
            list_append(found, x)
    return tuple_build(length(found), items_of(found))


@lowlevel
def refuse_parameters(o: value, function: value) -> None:
    """The error of isinstance() and issubclass() where a class is needed."""
    if not is_type(o, GENERIC_ALIAS):
        return
    start = begin_text()
    add_text(function)
    add_text("() argument 2 cannot be a parameterized generic")
    raise TypeError(end_text(start))


@lowlevel
def actual_bases(bases: value, namespace: value) -> value:
    """The bases of a class with those replaced that stand for others."""
    found = list_build(0, 0)
    changed = 0
    for i in range(length(bases)):
        base = load_value(items_of(bases) + i * 8)
        f = special(base, "__mro_entries__") if is_instance(base) else unbound
        if is_type(base, GENERIC_ALIAS):
            list_append(found, origin_of(base))
            changed = 1
        elif f is not unbound:
            entries = call_2(f, base, bases)
            if not is_type(entries, TUPLE):
                raise TypeError("__mro_entries__ must return a tuple")
            list_extend(found, entries)
            changed = 1
        else:
            list_append(found, base)
    if not changed:
        return bases
    put_name(namespace, "__orig_bases__", bases)
    return tuple_build(length(found), items_of(found))
