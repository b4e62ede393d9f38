"""Fields of classes and instances (docs/runtime.md, "Types and instances")."""

from lowlevel import CLASS, FIRST_CLASS
from lowlevel import address, is_object, is_type, load_value, load_word, lowlevel, type_id, value, word

CLASS_TYPE = 8
CLASS_NAME = 16
CLASS_BASES = 24
CLASS_ORDER = 32
CLASS_NAMESPACE = 40
CLASS_METACLASS = 48
CLASS_QUALIFIED_NAME = 56
CLASS_MODULE = 64
CLASS_LAYOUT = 72
# What makes instances of a built-in class: a FUNCTION, or None.
CLASS_CONSTRUCTOR = 80
# LIST of the names of the attributes that instances keep in themselves, in order.
CLASS_SLOTS = 88
# Raw: attributes that instances have room for.
CLASS_ROOM = 96
# TUPLE of the names that `__slots__` allows, None if instances take any.
CLASS_ALLOWED = 104
# LIST of direct subclasses.
CLASS_SUBCLASSES = 112
# Raw: 1 once an instance may keep, in its dictionary, a name that the class has too: its method calls are not remembered.
CLASS_OPEN = 120
# FUNCTION: the __init__ of a class whose calls do nothing else than to make an instance and call it, as long as CLASS_EPOCH is `epoch`.
CLASS_INIT = 128
CLASS_EPOCH = 136
CLASS_SIZE = 144

# Raw: offset behind the last attribute that the instance keeps in itself; 0 once all of them are in its dictionary.
INSTANCE_FILL = 8
# The dictionary, or 0.
INSTANCE_DICTIONARY = 16
# Instances of subclasses of int, str, list …: the built-in object that they extend (`subclasses.py`); else the first attribute.
INSTANCE_PLAIN = 24
INSTANCE_SLOTS = 24

METHOD_FUNCTION = 8
METHOD_SELF = 16
METHOD_SIZE = 24

SUPER_CLASS = 8
SUPER_SELF = 16
SUPER_TYPE = 24
SUPER_SIZE = 32

# STATIC_METHOD and CLASS_METHOD
WRAPPED_FUNCTION = 8
WRAPPER_SIZE = 16

PROPERTY_GETTER = 8
PROPERTY_SETTER = 16
PROPERTY_DELETER = 24
PROPERTY_DOC = 32
PROPERTY_NAME = 40
PROPERTY_SIZE = 48


@lowlevel
def is_instance(o: value) -> word:
    """Whether it is an instance of a class that is not built in."""
    return type_id(o) >= FIRST_CLASS if is_object(o) else 0


@lowlevel
def is_class(o: value) -> word:
    return is_type(o, CLASS)


@lowlevel
def class_type(c: value) -> word:
    """Type id of the instances of a class."""
    return load_word(address(c) + CLASS_TYPE)


@lowlevel
def class_layout(c: value) -> word:
    return load_word(address(c) + CLASS_LAYOUT)


@lowlevel
def class_order(c: value) -> value:
    return load_value(address(c) + CLASS_ORDER)
