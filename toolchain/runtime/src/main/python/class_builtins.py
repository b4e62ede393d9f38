"""Builtins on classes and attributes: isinstance, type, getattr, property, super and their kin; methods of object."""

from lowlevel import CLASS, CLASS_METHOD, EXCEPTION, FIRST_PROGRAM_CLASS, FUNCTION, METHOD, NOT_IMPLEMENTED, OBJECT
from lowlevel import PROPERTY, STATIC_METHOD, STR, TUPLE, UNION_TYPE
from lowlevel import address, alloc, as_value, as_word, builtin, is_object, is_type, load_value, lowlevel, method
from lowlevel import store_value, tag_int, unbound, value, word
from attributes import attribute, attribute_or, delete_attribute, delete_from_namespace, delete_plain, get_attribute
from attributes import has_attribute, is_safe, object_getattribute, set_attribute, set_in_namespace, set_plain
from attributes import super_build
from callbacks import call_2
from calls import lacks, spread_names
from class_creation import instantiate, new_instance, new_wrapper, type_new, type_of_arguments
from class_layout import CLASS_SUBCLASSES, PROPERTY_DELETER, PROPERTY_DOC, PROPERTY_GETTER, PROPERTY_NAME
from class_layout import PROPERTY_SETTER, PROPERTY_SIZE, class_layout, class_order, class_type, is_class, is_instance
from classes import class_by_id, class_of, is_static_class, is_subclass, special
from compare import truth
from errors import join5, type_error
from exception_text import add_exception_repr, add_exception_text
from exception_keywords import take_keywords
from exceptions import class_name, class_of_exception, new_exception, set_arguments
from generic_types import arguments_of, refuse_parameters
from integers import make_bool
from introspection import attribute_names
from layout import items_of, length
from lists import list_build
from representation import repr_of, str_of
from special_methods import default_equal, default_repr, hash_of_identity
from strings import concat
from subclasses import extended, fill, plain_of
from text import begin_text, end_text
from typenames import function_name


@lowlevel
def is_instance_of(o: value, of: value) -> word:
    """isinstance(o, of): a class or a tuple of such."""
    if is_class(of):
        c = class_of(o)
        if c is of:
            return 1
        hook = special(of, "__instancecheck__")
        if hook is not unbound:
            return call_2(hook, of, o) is True
        return is_subclass(c, of)
    if is_type(of, TUPLE):
        for i in range(length(of)):
            if is_instance_of(o, load_value(items_of(of) + i * 8)):
                return 1
        return 0
    if is_type(of, UNION_TYPE):
        return is_instance_of(o, arguments_of(of))
    refuse_parameters(of, "isinstance")
    if is_instance(of):
        hook = special(of, "__instancecheck__")
        if hook is not unbound:
            return truth(call_2(hook, of, o))
    raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")


@builtin(2, 2)
@lowlevel
def builtin_isinstance(o: value, of: value) -> value:
    return make_bool(is_instance_of(o, of))


@lowlevel
def is_subclass_of(c: value, of: value) -> word:
    if is_class(of):
        hook = special(of, "__subclasscheck__")
        if hook is not unbound:
            return call_2(hook, of, c) is True
        return is_subclass(c, of)
    if is_type(of, TUPLE):
        for i in range(length(of)):
            if is_subclass_of(c, load_value(items_of(of) + i * 8)):
                return 1
        return 0
    if is_type(of, UNION_TYPE):
        return is_subclass_of(c, arguments_of(of))
    refuse_parameters(of, "issubclass")
    if is_instance(of):
        hook = special(of, "__subclasscheck__")
        if hook is not unbound:
            return truth(call_2(hook, of, c))
    raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")


@builtin(2, 2)
@lowlevel
def builtin_issubclass(c: value, of: value) -> value:
    if not is_class(c):
        raise TypeError("issubclass() arg 1 must be a class")
    return make_bool(is_subclass_of(c, of))


@builtin(1, 3)
@lowlevel
def builtin_type(o: value, bases: value, namespace: value) -> value:
    if bases is unbound:
        return class_of(o)
    if namespace is unbound:
        raise TypeError("type() takes 1 or 3 arguments")
    return type_new(class_by_id(CLASS), o, bases, namespace, None)


@method("class", "__new__", 0, -1, "**")
@lowlevel
def type_new_method(self: value, count: word, items: word, keywords: value) -> value:
    return type_of_arguments(self, count, items, None if keywords is unbound else keywords)


@method("class", "__init__", 0, -1, "**")
@lowlevel
def type_init_method(self: value, count: word, items: word, keywords: value) -> None:
    return


@method("class", "__call__", 0, -1, "**")
@lowlevel
def type_call_method(self: value, count: word, items: word, keywords: value) -> value:
    """type.__call__(c, …)."""
    if keywords is unbound:
        return instantiate(self, count, items, None)
    arguments = list_build(count, items)
    names = spread_names(arguments, keywords)
    return instantiate(self, length(arguments), items_of(arguments), names)


@method("class", "__instancecheck__", 1, 1)
@lowlevel
def type_instancecheck(self: value, o: value) -> value:
    return make_bool(is_subclass(class_of(o), self))


@method("class", "__subclasscheck__", 1, 1)
@lowlevel
def type_subclasscheck(self: value, c: value) -> value:
    return make_bool(is_subclass(c, self))


@method("class", "mro", 0, 0)
@lowlevel
def type_mro(self: value) -> value:
    order = class_order(self)
    return list_build(length(order), items_of(order))


@method("class", "__subclasses__", 0, 0)
@lowlevel
def type_subclasses(self: value) -> value:
    if is_static_class(self):
        raise NotImplementedError("__subclasses__() of a built-in exception class (taipan)")
    below = load_value(address(self) + CLASS_SUBCLASSES)
    return list_build(length(below), items_of(below))


@builtin(0, 0)
@lowlevel
def builtin_object() -> value:
    return alloc(OBJECT, 16)


@builtin(1, 1)
@lowlevel
def builtin_id(o: value) -> value:
    return tag_int(address(o)) if is_object(o) else tag_int(as_word(o))


@builtin(1, 1)
@lowlevel
def builtin_callable(o: value) -> value:
    if is_type(o, FUNCTION) or is_type(o, METHOD) or is_type(o, CLASS):
        return True
    return make_bool(special(o, "__call__") is not unbound)


@lowlevel
def checked_name(o: value, function: value) -> value:
    name = plain_of(o)
    if not is_type(name, STR):
        if function is None:
            type_error("attribute name must be string, not '", name, "'")
        raise TypeError(concat(function, "(): attribute name must be string"))
    return name


@builtin(2, 3)
@lowlevel
def builtin_getattr(o: value, name: value, default: value) -> value:
    name = checked_name(name, None)
    if default is unbound:
        return get_attribute(o, name, 0)
    if not is_safe(o, name):
        return attribute_or(o, name, default)
    x = attribute(o, name, 0)
    return default if x is unbound else x


@builtin(2, 2)
@lowlevel
def builtin_hasattr(o: value, name: value) -> value:
    name = checked_name(name, None)
    if is_safe(o, name):
        return make_bool(attribute(o, name, 0) is not unbound or lacks(o, name))
    return has_attribute(o, name)


@builtin(3, 3)
@lowlevel
def builtin_setattr(o: value, name: value, x: value) -> None:
    name = checked_name(name, None)
    set_attribute(o, x, name, 0)


@builtin(2, 2)
@lowlevel
def builtin_delattr(o: value, name: value) -> None:
    name = checked_name(name, None)
    delete_attribute(o, name)


@builtin(1, 1)
@lowlevel
def builtin_staticmethod(f: value) -> value:
    return new_wrapper(STATIC_METHOD, f)


@builtin(1, 1)
@lowlevel
def builtin_classmethod(f: value) -> value:
    return new_wrapper(CLASS_METHOD, f)


@builtin(2, 2)
@lowlevel
def builtin_super(c: value, o: value) -> value:
    return super_build(c, o)


@lowlevel
def new_property(getter: value, setter: value, deleter: value, doc: value) -> value:
    p = alloc(PROPERTY, PROPERTY_SIZE)
    store_value(address(p) + PROPERTY_GETTER, getter)
    store_value(address(p) + PROPERTY_SETTER, setter)
    store_value(address(p) + PROPERTY_DELETER, deleter)
    store_value(address(p) + PROPERTY_DOC, doc)
    store_value(address(p) + PROPERTY_NAME, function_name(getter) if is_type(getter, FUNCTION) else None)
    return p


@lowlevel
def none_if_unbound(x: value) -> value:
    return None if x is unbound else x


@builtin(0, 4, "fget", "fset", "fdel", "doc")
@lowlevel
def builtin_property(fget: value, fset: value, fdel: value, doc: value) -> value:
    return new_property(
        none_if_unbound(fget), none_if_unbound(fset), none_if_unbound(fdel), none_if_unbound(doc)
    )


@method("property", "getter", 1, 1)
@lowlevel
def property_getter(self: value, f: value) -> value:
    p = address(self)
    return new_property(
        f, load_value(p + PROPERTY_SETTER), load_value(p + PROPERTY_DELETER), load_value(p + PROPERTY_DOC)
    )


@method("property", "setter", 1, 1)
@lowlevel
def property_setter(self: value, f: value) -> value:
    p = address(self)
    return new_property(
        load_value(p + PROPERTY_GETTER), f, load_value(p + PROPERTY_DELETER), load_value(p + PROPERTY_DOC)
    )


@method("property", "deleter", 1, 1)
@lowlevel
def property_deleter(self: value, f: value) -> value:
    p = address(self)
    return new_property(
        load_value(p + PROPERTY_GETTER), load_value(p + PROPERTY_SETTER), f, load_value(p + PROPERTY_DOC)
    )


# Methods of object


@method("object", "__init__", 0, -1)
@lowlevel
def object_init(self: value, count: word, items: word) -> None:
    if count:
        raise TypeError("object.__init__() takes exactly one argument (the instance to initialize)")


@method("object", "__new__", 0, -1, "**")
@lowlevel
def object_new(self: value, count: word, items: word, keywords: value) -> value:
    if not is_class(self):
        type_error("object.__new__(X): X is not a type object (", self, ")")
    layout = class_layout(self)
    if layout == OBJECT:
        return new_instance(self) if class_type(self) >= FIRST_PROGRAM_CLASS else alloc(OBJECT, 16)
    if layout == EXCEPTION:
        return new_exception(self, count, items)
    base = class_name(class_by_id(layout))
    raise TypeError(join5("object.__new__(", class_name(self), ") is not safe, use ", base, ".__new__()"))


@method("int float str bytes bytearray list tuple dict set frozenset", "__new__", 0, -1, "**")
@lowlevel
def extension_new(self: value, count: word, items: word, keywords: value) -> value:
    """`__new__` of a built-in type for one of its subclasses."""
    if not is_class(self):
        type_error("object.__new__(X): X is not a type object (", self, ")")
    arguments = list_build(count, items)
    names = None if keywords is unbound else spread_names(arguments, keywords)
    if class_type(self) < FIRST_PROGRAM_CLASS:
        return instantiate(self, length(arguments), items_of(arguments), names)
    return extended(self, length(arguments), items_of(arguments), names)


@method("list dict set bytearray", "__init__", 0, -1, "**")
@lowlevel
def fill_method(self: value, count: word, items: word, keywords: value) -> None:
    arguments = list_build(count, items)
    names = None if keywords is unbound else spread_names(arguments, keywords)
    fill(self, length(arguments), items_of(arguments), names)


@method("object", "__init_subclass__", 0, 0)
@lowlevel
def object_init_subclass(self: value) -> None:
    return


@method("object", "__setattr__", 2, 2)
@lowlevel
def object_setattr(self: value, name: value, x: value) -> None:
    name = checked_name(name, None)
    if is_instance(self):
        set_plain(self, name, x, 0)
    elif is_class(self):
        set_in_namespace(self, name, x)
    else:
        set_attribute(self, x, name, 0)


@method("object", "__delattr__", 1, 1)
@lowlevel
def object_delattr(self: value, name: value) -> None:
    name = checked_name(name, None)
    if is_instance(self):
        delete_plain(self, name)
    elif is_class(self):
        delete_from_namespace(self, name)
    else:
        delete_attribute(self, name)


@method("object", "__getattribute__", 1, 1)
@lowlevel
def object_getattribute_method(self: value, name: value) -> value:
    name = checked_name(name, None)
    return object_getattribute(self, name) if is_instance(self) else get_attribute(self, name, 0)


@method("object", "__repr__", 0, 0)
@lowlevel
def object_repr(self: value) -> value:
    return default_repr(self)


@method("object", "__str__", 0, 0)
@lowlevel
def object_str(self: value) -> value:
    return repr_of(self, 0)


@method("object", "__eq__", 1, 1)
@lowlevel
def object_eq(self: value, other: value) -> value:
    return default_equal(self, other)


@method("object", "__ne__", 1, 1)
@lowlevel
def object_ne(self: value, other: value) -> value:
    """What `__eq__` does not answer, the other way round."""
    hook = special(self, "__eq__")
    x = default_equal(self, other) if hook is unbound else call_2(hook, self, other)
    if as_word(x) == NOT_IMPLEMENTED:
        return x
    return make_bool(not truth(x))


@method("object", "__lt__", 1, 1)
@method("object", "__le__", 1, 1)
@method("object", "__gt__", 1, 1)
@method("object", "__ge__", 1, 1)
@lowlevel
def object_order(self: value, other: value) -> value:
    return as_value(NOT_IMPLEMENTED)


@method("object", "__format__", 1, 1)
@lowlevel
def object_format(self: value, spec: value) -> value:
    if not is_type(spec, STR):
        return type_error("__format__() argument must be str, not ", spec, "")
    if length(spec):
        return type_error("unsupported format string passed to ", self, ".__format__")
    return str_of(self)


@method("object", "__dir__", 0, 0)
@lowlevel
def object_dir(self: value) -> value:
    return attribute_names(self)


@method("object", "__hash__", 0, 0)
@lowlevel
def object_hash(self: value) -> value:
    return hash_of_identity(self)


@method("exception", "__init__", 0, -1, "**")
@lowlevel
def exception_init(self: value, count: word, items: word, keywords: value) -> None:
    set_arguments(self, class_of_exception(self), count, items)
    take_keywords(self, None if keywords is unbound else keywords)


@method("exception", "__repr__", 0, 0)
@lowlevel
def exception_repr(self: value) -> value:
    start = begin_text()
    add_exception_repr(self)
    return end_text(start)


@method("exception", "__str__", 0, 0)
@lowlevel
def exception_str(self: value) -> value:
    start = begin_text()
    add_exception_text(self)
    return end_text(start)
