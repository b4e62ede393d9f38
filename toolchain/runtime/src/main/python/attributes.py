"""Attributes: look-up with descriptors, the attributes that instances keep, sites, method calls."""

from lowlevel import CLASS_METHOD, EXCEPTION, FIRST_PROGRAM_CLASS, FUNCTION, GENERIC_ALIAS, METHOD, MODULE, OBJECT
from lowlevel import PROPERTY, RANGE, SLICE, STATIC_METHOD, SUPER, UNION_TYPE
from lowlevel import address, alloc, as_value, as_word, is_float, is_object, is_type, load_value, load_word, lowlevel
from lowlevel import store_value, store_word, tag_int, type_id, unbound, value, word
from arguments import takes_self
from arithmetic import op_pos
from big_arithmetic import is_integer
from callbacks import apply_with_self, call_1, call_2, call_3, call_with_self
from calls import attribute_error, call_function
from class_creation import dict_of_names
from class_layout import CLASS_ALLOWED, CLASS_BASES, CLASS_MODULE, CLASS_NAMESPACE, CLASS_OPEN, CLASS_ORDER
from class_layout import CLASS_QUALIFIED_NAME, CLASS_ROOM, CLASS_SLOTS, INSTANCE_DICTIONARY, INSTANCE_FILL
from class_layout import INSTANCE_SLOTS, METHOD_FUNCTION, METHOD_SELF, METHOD_SIZE, PROPERTY_DELETER, PROPERTY_DOC
from class_layout import PROPERTY_GETTER, PROPERTY_NAME, PROPERTY_SETTER, SUPER_CLASS, SUPER_SELF, SUPER_SIZE
from class_layout import SUPER_TYPE, WRAPPED_FUNCTION, class_layout, class_order, class_type, is_class, is_instance
from classes import class_attribute, class_by_id, class_of, find_in_class, forget, is_static_class, is_subclass
from classes import remember, remember_again, remember_method, search_order, special
from complexes import imaginary_part, is_complex, real_part
from dicts import dict_delete, dict_get, dict_set, new_dict
from errors import join3, join5, type_error, unsupported
from exception_attributes import exception_attribute
from exceptions import EXCEPTION_ARGS, EXCEPTION_ATTRIBUTES, class_name, is_exception
from function_attributes import delete_function_attribute, function_attribute, set_function_attribute
from generators import GENERATOR_FUNCTION, is_resumable
from generic_types import attribute_of_generic
from layout import FUNCTION_CODE, FUNCTION_DIRECT, items_of, length
from modules import attribute_of_module
from namespaces import drop_name, hooks, namespace_cell, put_name
from site_cache import CALL, GET, SET, enter_found, look_up_found
from slices import SLICE_START, SLICE_STEP, SLICE_STOP
from slots import add_slot, slot_of
from strings import concat, equal_text
from subclasses import plain_of
from typenames import is_builtin


@lowlevel
def get_attribute(o: value, name: value, site: word) -> value:
    """o.name, or AttributeError; the site may remember where it is."""
    offset = look_up_found(o, name, GET) if site else 0
    if offset and offset < load_word(address(o) + INSTANCE_FILL):
        remember_again(site, o, offset)
        return load_value(address(o) + offset)
    x = attribute(o, name, site)
    return attribute_error(o, name) if x is unbound else x


@lowlevel
def attribute(o: value, name: value, site: word) -> value:
    """o.name, or unbound."""
    if is_instance(o):
        return hooked_attribute(o, name, site) if hooks else plain_attribute(o, name, site)
    if is_class(o):
        return attribute_of_class(o, name)
    if is_type(o, SUPER):
        return attribute_of_super(o, name)
    return attribute_of_builtin(o, name)


@lowlevel
def hooked_attribute(o: value, name: value, site: word) -> value:
    """The same of an instance whose class may have __getattr__ or __getattribute__."""
    hook = special(o, "__getattr__")
    first = special(o, "__getattribute__")
    if first is not unbound:
        return call_2(first, o, name) if hook is unbound else first_or_hook(first, hook, o, name)
    if hook is unbound:
        return plain_attribute(o, name, site)
    if runs_code(o, name):
        return plain_or_hook(hook, o, name)
    x = plain_attribute(o, name, site)
    return call_2(hook, o, name) if x is unbound else x


@lowlevel
def runs_code(o: value, name: value) -> word:
    """Whether reading o.name of an instance may run code of the program, apart from its hooks."""
    cell = find_in_class(type_id(o), name)
    if cell == 0:
        return 0
    x = load_value(cell)
    return is_type(x, PROPERTY) or is_instance(x)


def first_or_hook(first, hook, o, name):
    """What `__getattribute__` gives, or else `__getattr__`."""
    try:
        return first(o, name)
    except AttributeError:
        pass
    return hook(o, name)


def plain_or_hook(hook, o, name):
    """The same, where only `__getattr__` is the program's."""
    try:
        return object_getattribute(o, name)
    except AttributeError:
        pass
    return hook(o, name)


def attribute_or(o, name, default):
    """getattr(o, name, default)."""
    try:
        return attribute_of(o, name)
    except AttributeError:
        return default


def has_attribute(o, name):
    """hasattr(o, name)."""
    try:
        attribute_of(o, name)
        return True
    except AttributeError:
        return False


@lowlevel
def attribute_of(o: value, name: value) -> value:
    return get_attribute(o, name, 0)


@lowlevel
def object_getattribute(o: value, name: value) -> value:
    """object.__getattribute__ of an instance."""
    x = plain_attribute(o, name, 0)
    return attribute_error(o, name) if x is unbound else x


@lowlevel
def is_safe(o: value, name: value) -> word:
    """Whether the library can tell without running code of the program if o has an attribute."""
    if is_instance(o):
        if special(o, "__getattr__") is not unbound or special(o, "__getattribute__") is not unbound:
            return 0
        return not runs_code(o, name)
    return not is_class(o) and not is_type(o, SUPER)


@lowlevel
def plain_attribute(o: value, name: value, site: word) -> value:
    """object.__getattribute__ of an instance; unbound where it has none."""
    id = type_id(o)
    cell = find_in_class(id, name)
    if cell:
        x = load_value(cell)
        if is_object(x) and is_data_descriptor(x):
            return bind(x, o, class_by_id(id))
    own = own_attribute(o, name, site)
    if own is not unbound:
        return own
    if cell:
        return bind(load_value(cell), o, class_by_id(id))
    return object_attribute(o, name)


@lowlevel
def is_data_descriptor(x: value) -> word:
    """Whether it comes before an attribute of the instance itself."""
    if is_type(x, PROPERTY):
        return 1
    if is_instance(x):
        return special(x, "__set__") is not unbound or special(x, "__delete__") is not unbound
    return 0


@lowlevel
def bind(x: value, o: value, c: value) -> value:
    """What x, found in a class, gives as an attribute of o, an instance of class c; o unbound: of c itself."""
    if is_type(x, FUNCTION):
        return x if o is unbound or not takes_self(x) else new_method(x, o)
    if not is_object(x):
        return x
    if is_type(x, STATIC_METHOD):
        return load_value(address(x) + WRAPPED_FUNCTION)
    if is_type(x, CLASS_METHOD):
        return bind_class_method(load_value(address(x) + WRAPPED_FUNCTION), c)
    if is_type(x, PROPERTY):
        return x if o is unbound else get_property(x, o)
    if is_instance(x):
        get = special(x, "__get__")
        if get is not unbound:
            return call_3(get, x, None if o is unbound else o, c) if not is_type(get, METHOD) else x
    return x


@lowlevel
def is_method(x: value) -> word:
    """Whether x, found in a class, is a function that takes an instance as its first argument."""
    return is_type(x, FUNCTION) and takes_self(x)


@lowlevel
def bind_class_method(f: value, c: value) -> value:
    return new_method(f, c)


@lowlevel
def get_property(p: value, o: value) -> value:
    getter = load_value(address(p) + PROPERTY_GETTER)
    if getter is None:
        property_error(p, o, "getter")
    return call_1(getter, o)


@lowlevel
def property_error(p: value, o: value, what: value) -> None:
    name = load_value(address(p) + PROPERTY_NAME)
    kind = class_name(class_of(o))
    if name is None:
        raise AttributeError(join3(concat("property of '", kind), concat("' object has no ", what), ""))
    raise AttributeError(concat(join5("property '", name, "' of '", kind, "' object has no "), what))


@lowlevel
def new_method(f: value, self: value) -> value:
    """A function with its first argument."""
    method = alloc(METHOD, METHOD_SIZE)
    store_value(address(method) + METHOD_FUNCTION, f)
    store_value(address(method) + METHOD_SELF, self)
    return method


@lowlevel
def super_build(c: value, self: value) -> value:
    """super(c, self)."""
    if not is_class(c):
        type_error("super() argument 1 must be a type, not ", c, "")
    if is_class(self) and is_subclass(self, c):
        kind = self
    else:
        kind = class_of(self)
        if not is_subclass(kind, c):
            raise TypeError("super(type, obj): obj must be an instance or subtype of type")
    s = alloc(SUPER, SUPER_SIZE)
    store_value(address(s) + SUPER_CLASS, c)
    store_value(address(s) + SUPER_SELF, self)
    store_value(address(s) + SUPER_TYPE, kind)
    return s


@lowlevel
def found_by_super(s: value, name: value) -> value:
    """What stands under a name behind super's class in the resolution order, or unbound."""
    kind = load_value(address(s) + SUPER_TYPE)
    order = class_order(kind)
    i = 0
    while load_value(items_of(order) + i * 8) is not load_value(address(s) + SUPER_CLASS):
        i += 1
    cell = search_order(order, i + 1, name)
    return load_value(cell) if cell else unbound


@lowlevel
def attribute_of_super(s: value, name: value) -> value:
    x = found_by_super(s, name)
    self = load_value(address(s) + SUPER_SELF)
    kind = load_value(address(s) + SUPER_TYPE)
    if x is unbound:
        if equal_text(name, "__class__"):
            return class_of(s)
        return unbound
    if self is kind:
        if is_method(x) and is_builtin(x) and not is_static(name):
            return new_method(x, self)
        return bind(x, unbound, kind)
    if is_static(name):
        return x
    return bind(x, self, kind)


@lowlevel
def is_static(name: value) -> word:
    return equal_text(name, "__new__")


@lowlevel
def attribute_of_class(c: value, name: value) -> value:
    """c.name for a class, or unbound."""
    metaclass = class_of(c)
    meta = class_attribute(class_type(metaclass), name)
    if meta is not unbound and is_object(meta) and is_data_descriptor(meta):
        return bind(meta, c, metaclass)
    cell = find_in_class(class_type(c), name)
    if cell:
        return bind(load_value(cell), unbound, c)
    if meta is not unbound:
        return bind(meta, c, metaclass)
    x = class_property(c, name)
    if x is unbound:
        hook = special(c, "__getattr__")
        if hook is not unbound:
            return call_2(hook, c, name)
    return x


@lowlevel
def class_property(c: value, name: value) -> value:
    """The attributes that every class has, or unbound."""
    p = address(c)
    if equal_text(name, "__name__"):
        return load_value(p + 16)
    if equal_text(name, "__qualname__"):
        return load_value(p + 16) if is_static_class(c) else load_value(p + CLASS_QUALIFIED_NAME)
    if equal_text(name, "__module__"):
        return "builtins" if is_static_class(c) else load_value(p + CLASS_MODULE)
    if equal_text(name, "__bases__"):
        return load_value(p + CLASS_BASES)
    if equal_text(name, "__base__"):
        bases = load_value(p + CLASS_BASES)
        return load_value(items_of(bases)) if length(bases) else None
    if equal_text(name, "__mro__"):
        return load_value(p + CLASS_ORDER)
    if equal_text(name, "__class__"):
        return class_of(c)
    if equal_text(name, "__doc__"):
        return None
    if equal_text(name, "__dict__") and not is_static_class(c):
        return dict_of_names(load_value(p + CLASS_NAMESPACE))
    return unbound


@lowlevel
def object_attribute(o: value, name: value) -> value:
    """The attributes that every object has, or unbound."""
    if equal_text(name, "__dict__") and is_instance(o):
        return instance_dictionary(o)
    if equal_text(name, "__class__"):
        return class_of(o)
    if equal_text(name, "__doc__"):
        return None
    if equal_text(name, "__module__"):
        return class_property(class_of(o), name)
    if is_exception(o):
        return exception_attribute(o, name)
    plain = plain_of(o)
    return unbound if plain is o else field_of_builtin(plain, name)


@lowlevel
def attribute_of_builtin(o: value, name: value) -> value:
    """An attribute of an object whose class is built in, or unbound."""
    if is_type(o, MODULE):
        x = attribute_of_module(o, name)
        if x is not unbound:
            return x
    if is_type(o, FUNCTION):
        x = function_attribute(o, name)
        if x is not unbound:
            return x
    if is_type(o, GENERIC_ALIAS) or is_type(o, UNION_TYPE):
        x = attribute_of_generic(o, name)
        if x is not unbound:
            return x
    if is_type(o, METHOD):
        if equal_text(name, "__self__"):
            return load_value(address(o) + METHOD_SELF)
        if equal_text(name, "__func__"):
            return load_value(address(o) + METHOD_FUNCTION)
        if equal_text(name, "__class__") == 0:
            return attribute(load_value(address(o) + METHOD_FUNCTION), name, 0)
    if is_resumable(o) and (equal_text(name, "__name__") or equal_text(name, "__qualname__")):
        return function_attribute(load_value(address(o) + GENERATOR_FUNCTION), name)
    x = field_of_wrapper(o, name) if is_wrapper(o) else field_of_builtin(o, name)
    if x is not unbound:
        return x
    c = class_of(o)
    x = class_attribute(class_type(c), name)
    if x is not unbound:
        return bind(x, o, c)
    return object_attribute(o, name)


@lowlevel
def is_wrapper(o: value) -> word:
    return is_type(o, PROPERTY) or is_type(o, STATIC_METHOD) or is_type(o, CLASS_METHOD)


@lowlevel
def field_of_wrapper(o: value, name: value) -> value:
    """An attribute of a property, a static or a class method, or unbound."""
    p = address(o)
    if not is_type(o, PROPERTY):
        if equal_text(name, "__func__") or equal_text(name, "__wrapped__"):
            return load_value(p + WRAPPED_FUNCTION)
        return attribute(load_value(p + WRAPPED_FUNCTION), name, 0)
    if equal_text(name, "fget"):
        return load_value(p + PROPERTY_GETTER)
    if equal_text(name, "fset"):
        return load_value(p + PROPERTY_SETTER)
    if equal_text(name, "fdel"):
        return load_value(p + PROPERTY_DELETER)
    if equal_text(name, "__doc__") and load_value(p + PROPERTY_DOC) is not None:
        return load_value(p + PROPERTY_DOC)
    if equal_text(name, "__doc__") or equal_text(name, "__isabstractmethod__"):
        x = unbound
        if load_value(p + PROPERTY_GETTER) is not None:
            x = attribute(load_value(p + PROPERTY_GETTER), name, 0)
        if x is unbound and load_value(p + PROPERTY_SETTER) is not None:
            return attribute(load_value(p + PROPERTY_SETTER), name, 0)
        return x
    return unbound


@lowlevel
def field_of_builtin(o: value, name: value) -> value:
    """What numbers, ranges and slices are made of, or unbound."""
    if is_type(o, RANGE) or is_type(o, SLICE):
        # both have the three in the same places
        if equal_text(name, "start"):
            return load_value(address(o) + SLICE_START)
        if equal_text(name, "stop"):
            return load_value(address(o) + SLICE_STOP)
        return load_value(address(o) + SLICE_STEP) if equal_text(name, "step") else unbound
    if is_integer(o):
        if equal_text(name, "real") or equal_text(name, "numerator"):
            return op_pos(o)
        if equal_text(name, "imag"):
            return tag_int(0)
        return tag_int(1) if equal_text(name, "denominator") else unbound
    if is_float(o):
        if equal_text(name, "real"):
            return o
        return as_value(0) if equal_text(name, "imag") else unbound
    if is_complex(o):
        if equal_text(name, "real"):
            return as_value(real_part(o))
        return as_value(imaginary_part(o)) if equal_text(name, "imag") else unbound
    return unbound


# Attributes that instances keep themselves


@lowlevel
def first_slot(c: value) -> word:
    """Offset of the first slot of a class's instances."""
    return INSTANCE_SLOTS if class_layout(c) == OBJECT else INSTANCE_SLOTS + 8


@lowlevel
def note_found(o: value, name: value, use: word, offset: word, site: word) -> None:
    """Lets a site, and all others, remember where the attribute is in objects of o's type."""
    enter_found(o, name, use, offset)
    remember(site, o, offset)


@lowlevel
def own_attribute(o: value, name: value, site: word) -> value:
    """The attribute that an instance keeps itself, or unbound."""
    c = class_by_id(type_id(o))
    p = address(o)
    if class_layout(c) == EXCEPTION:
        own = load_value(p + EXCEPTION_ATTRIBUTES)
        return unbound if own is None else dict_get(own, name)
    fill = load_word(p + INSTANCE_FILL)
    if fill:
        slot = slot_of(c, name)
        if slot < 0:
            return unbound
        offset = first_slot(c) + slot * 8
        if offset >= fill:
            return unbound
        if site:
            note_found(o, name, GET, offset, site)
        return load_value(p + offset)
    if load_word(p + INSTANCE_DICTIONARY) == 0:
        return unbound
    return dict_get(load_value(p + INSTANCE_DICTIONARY), name)


@lowlevel
def set_own(o: value, name: value, x: value, site: word) -> None:
    """Sets an attribute that an instance keeps itself: in the next slot if all before it are there, else in the dictionary."""
    c = class_by_id(type_id(o))
    p = address(o)
    if class_layout(c) == EXCEPTION:
        if equal_text(name, "args"):
            store_value(p + EXCEPTION_ARGS, x)
            return
        if load_value(p + EXCEPTION_ATTRIBUTES) is None:
            store_value(p + EXCEPTION_ATTRIBUTES, new_dict())
        dict_set(load_value(p + EXCEPTION_ATTRIBUTES), name, x)
        return
    if load_value(address(c) + CLASS_ALLOWED) is not None:
        check_allowed(c, o, name)
    fill = load_word(p + INSTANCE_FILL)
    if fill:
        slot = slot_of(c, name)
        slots = load_value(address(c) + CLASS_SLOTS)
        if slot < 0 and length(slots) < load_word(address(c) + CLASS_ROOM):
            if fill == first_slot(c) + length(slots) * 8:
                slot = length(slots)
                add_slot(c, name)
                if find_in_class(type_id(o), name):
                    forget()
        offset = first_slot(c) + slot * 8
        if slot >= 0 and offset <= fill:
            store_value(p + offset, x)
            if offset == fill:
                store_word(p + INSTANCE_FILL, fill + 8)
            if site:
                note_found(o, name, SET, offset, site)
            return
        use_dictionary(o)
    dict_set(load_value(p + INSTANCE_DICTIONARY), name, x)
    if find_in_class(type_id(o), name) and load_word(address(c) + CLASS_OPEN) == 0:
        # an instance hides a name of its class
        store_word(address(c) + CLASS_OPEN, 1)
        forget()


@lowlevel
def check_allowed(c: value, o: value, name: value) -> None:
    """AttributeError unless `__slots__` allows the name."""
    allowed = load_value(address(c) + CLASS_ALLOWED)
    for i in range(length(allowed)):
        if equal_text(load_value(items_of(allowed) + i * 8), name):
            return
    if find_in_class(type_id(o), name):
        raise AttributeError(join5("'", class_name(c), "' object attribute '", name, "' is read-only"))
    attribute_error(o, name)


@lowlevel
def use_dictionary(o: value) -> None:
    """Moves the attributes of an instance from its slots to a dictionary."""
    p = address(o)
    fill = load_word(p + INSTANCE_FILL)
    if fill == 0:
        return
    c = class_by_id(type_id(o))
    map = new_dict()
    slots = load_value(address(c) + CLASS_SLOTS)
    offset = first_slot(c)
    i = 0
    while offset < fill:
        dict_set(map, load_value(items_of(slots) + i * 8), load_value(p + offset))
        offset += 8
        i += 1
    store_value(p + INSTANCE_DICTIONARY, map)
    store_word(p + INSTANCE_FILL, 0)


@lowlevel
def instance_dictionary(o: value) -> value:
    """o.__dict__: from now on the instance keeps its attributes there; unbound if it has none."""
    c = class_by_id(type_id(o))
    if class_layout(c) == EXCEPTION:
        if load_value(address(o) + EXCEPTION_ATTRIBUTES) is None:
            store_value(address(o) + EXCEPTION_ATTRIBUTES, new_dict())
        return load_value(address(o) + EXCEPTION_ATTRIBUTES)
    if load_value(address(c) + CLASS_ALLOWED) is not None:
        return unbound
    use_dictionary(o)
    if load_word(address(c) + CLASS_OPEN) == 0:
        store_word(address(c) + CLASS_OPEN, 1)
        forget()
    return load_value(address(o) + INSTANCE_DICTIONARY)


@lowlevel
def delete_own(o: value, name: value) -> word:
    """Removes an attribute that an instance keeps itself; whether it was there."""
    if own_attribute(o, name, 0) is unbound:
        return 0
    if class_layout(class_by_id(type_id(o))) == EXCEPTION:
        return dict_delete(load_value(address(o) + EXCEPTION_ATTRIBUTES), name)
    use_dictionary(o)
    return dict_delete(load_value(address(o) + INSTANCE_DICTIONARY), name)


# Assignment


@lowlevel
def set_attribute(o: value, x: value, name: value, site: word) -> None:
    """o.name = x."""
    offset = look_up_found(o, name, SET) if site else 0
    if offset and offset < load_word(address(o) + INSTANCE_FILL):
        remember_again(site, o, offset)
        store_value(address(o) + offset, x)
        return
    if is_instance(o):
        hook = special(o, "__setattr__")
        if hook is not unbound:
            call_3(hook, o, name, x)
            return
        set_plain(o, name, x, site)
        return
    if is_class(o):
        set_in_class(o, name, x)
        return
    if is_type(o, FUNCTION) and not is_builtin(o):
        set_function_attribute(o, name, x)
        return
    refuse_assignment(o, name)


@lowlevel
def refuse_assignment(o: value, name: value) -> None:
    if is_type(o, MODULE):
        unsupported(join3("assignment to attribute '", name, "' of a module that is used as a value"))
    c = class_of(o)
    if find_in_class(class_type(c), name):
        raise AttributeError(join5("'", class_name(c), "' object attribute '", name, "' is read-only"))
    if field_of_builtin(o, name) is not unbound:
        if is_integer(o) or is_float(o):
            type = "float" if is_float(o) else "int"
            raise AttributeError(concat(join5("attribute '", name, "' of '", type, "' objects"), " is not writable"))
        raise AttributeError("readonly attribute")
    attribute_error(o, name)


@lowlevel
def set_plain(o: value, name: value, x: value, site: word) -> None:
    """object.__setattr__ of an instance."""
    cell = find_in_class(type_id(o), name)
    if cell:
        d = load_value(cell)
        if is_type(d, PROPERTY):
            setter = load_value(address(d) + PROPERTY_SETTER)
            if setter is None:
                property_error(d, o, "setter")
            call_2(setter, o, x)
            return
        if is_instance(d):
            hook = special(d, "__set__")
            if hook is not unbound:
                call_3(hook, d, o, x)
                return
    if equal_text(name, "__class__"):
        raise TypeError("__class__ assignment is not supported")
    set_own(o, name, x, site)


@lowlevel
def set_in_class(c: value, name: value, x: value) -> None:
    """c.name = x for a class."""
    hook = special(c, "__setattr__")
    if hook is not unbound:
        call_3(hook, c, name, x)
        return
    set_in_namespace(c, name, x)


@lowlevel
def check_mutable(c: value, name: value) -> None:
    if class_type(c) < FIRST_PROGRAM_CLASS:
        raise TypeError(join5("cannot set '", name, "' attribute of immutable type '", class_name(c), "'"))


@lowlevel
def set_in_namespace(c: value, name: value, x: value) -> None:
    """type.__setattr__."""
    check_mutable(c, name)
    if equal_text(name, "__name__"):
        store_value(address(c) + 16, x)
        return
    if equal_text(name, "__qualname__"):
        store_value(address(c) + CLASS_QUALIFIED_NAME, x)
        return
    map = load_value(address(c) + CLASS_NAMESPACE)
    cell = namespace_cell(map, name)
    if cell:
        old = load_value(cell)
        store_value(cell, x)
        if not is_object(old) and not is_object(x):
            return
        forget()
        return
    put_name(map, name, x)
    forget()


@lowlevel
def delete_attribute(o: value, name: value) -> None:
    """del o.name."""
    if is_instance(o):
        hook = special(o, "__delattr__")
        if hook is not unbound:
            call_2(hook, o, name)
            return
        delete_plain(o, name)
        return
    if is_class(o):
        hook = special(o, "__delattr__")
        if hook is not unbound:
            call_2(hook, o, name)
        else:
            delete_from_namespace(o, name)
        return
    if not is_type(o, FUNCTION) or not delete_function_attribute(o, name):
        attribute_error(o, name)


@lowlevel
def delete_from_namespace(c: value, name: value) -> None:
    """type.__delattr__."""
    check_mutable(c, name)
    if not drop_name(load_value(address(c) + CLASS_NAMESPACE), name):
        attribute_error(c, name)
    forget()


@lowlevel
def delete_plain(o: value, name: value) -> None:
    """object.__delattr__ of an instance."""
    cell = find_in_class(type_id(o), name)
    if cell:
        d = load_value(cell)
        if is_type(d, PROPERTY):
            deleter = load_value(address(d) + PROPERTY_DELETER)
            if deleter is None:
                property_error(d, o, "deleter")
            call_1(deleter, o)
            return
        if is_instance(d):
            hook = special(d, "__delete__")
            if hook is not unbound:
                call_2(hook, d, o)
                return
    if not delete_own(o, name):
        attribute_error(o, name)


# Method calls


@lowlevel
def call_method(o: value, name: value, site: word, count: word, items: word) -> value:
    """o.name(…) with the `count` arguments at address items, unbound if o has no such attribute; the site may
    remember the code."""
    known = look_up_found(o, name, CALL) if site else 0
    if known:
        f = as_value(known)
        if load_word(address(f) + FUNCTION_DIRECT) == count + 1:
            remember_again(site, o, load_word(address(f) + FUNCTION_CODE))
            store_value(site + 16, f)
            if count < 5:
                return apply_with_self(f, o, count, items)
        return call_with_self(f, o, count, items, None)
    if is_instance(o):
        f = class_attribute(type_id(o), name)
        if is_method(f) and (hooks == 0 or special(o, "__getattribute__") is unbound):
            own = unbound
            if is_remembered(class_by_id(type_id(o)), name):
                if site:
                    if not is_static(name):
                        enter_found(o, name, CALL, as_word(f))
                    if load_word(address(f) + FUNCTION_DIRECT) == count + 1:
                        remember_method(site, o, f)
            else:
                own = own_attribute(o, name, 0)
            if own is unbound:
                if is_static(name):
                    return call_function(f, count, items)
                return call_with_self(f, o, count, items, None)
            return call_function(own, count, items)
    elif is_type(o, SUPER):
        f = found_by_super(o, name)
        self = load_value(address(o) + SUPER_SELF)
        if is_method(f) and not is_static(name) and load_value(address(o) + SUPER_TYPE) is not self:
            return call_with_self(f, self, count, items, None)
    f = attribute(o, name, 0)
    return unbound if f is unbound else call_function(f, count, items)


@lowlevel
def is_remembered(c: value, name: value) -> word:
    """Whether no instance of a class can have an attribute of its own that hides a method."""
    if class_layout(c) == EXCEPTION:
        return 0
    return slot_of(c, name) < 0 and load_word(address(c) + CLASS_OPEN) == 0


@lowlevel
def check_method(o: value, name: value) -> None:
    """AttributeError unless o has an attribute that is called later, when its arguments are known."""
    if is_instance(o):
        if find_in_class(type_id(o), name):
            return
        if special(o, "__getattribute__") is not unbound or special(o, "__getattr__") is not unbound:
            return
        if own_attribute(o, name, 0) is not unbound:
            return
        get_attribute(o, name, 0)
        return
    if is_class(o):
        if find_in_class(class_type(o), name) or special(o, "__getattr__") is not unbound:
            return
    get_attribute(o, name, 0)
