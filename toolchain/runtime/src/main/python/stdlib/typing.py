"""Names for annotations. They mean nothing at run time: subscripts of them give themselves."""

from abc import ABCMeta
from collections._namedtuple import record_class


class _Special:
    """A name that may be subscribed."""

    def __init__(self, name):
        self._name = name

    def __getitem__(self, parameters):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return "typing." + self._name


Any = _Special("Any")
Optional = _Special("Optional")
Union = _Special("Union")
Callable = _Special("Callable")
ClassVar = _Special("ClassVar")
Final = _Special("Final")
Literal = _Special("Literal")
Annotated = _Special("Annotated")
Type = _Special("Type")
List = _Special("List")
Dict = _Special("Dict")
Set = _Special("Set")
FrozenSet = _Special("FrozenSet")
Tuple = _Special("Tuple")
Deque = _Special("Deque")
DefaultDict = _Special("DefaultDict")
OrderedDict = _Special("OrderedDict")
Counter = _Special("Counter")
Iterable = _Special("Iterable")
Iterator = _Special("Iterator")
Generator = _Special("Generator")
Sequence = _Special("Sequence")
MutableSequence = _Special("MutableSequence")
Mapping = _Special("Mapping")
MutableMapping = _Special("MutableMapping")
Collection = _Special("Collection")
Container = _Special("Container")
Hashable = _Special("Hashable")
Sized = _Special("Sized")
Self = _Special("Self")
NoReturn = _Special("NoReturn")
Never = _Special("Never")
Concatenate = _Special("Concatenate")
AbstractSet = _Special("AbstractSet")
ByteString = _Special("ByteString")
ContextManager = _Special("ContextManager")
ItemsView = _Special("ItemsView")
KeysView = _Special("KeysView")
MappingView = _Special("MappingView")
MutableSet = _Special("MutableSet")
ValuesView = _Special("ValuesView")
Awaitable = _Special("Awaitable")
AsyncIterator = _Special("AsyncIterator")
AsyncIterable = _Special("AsyncIterable")
Coroutine = _Special("Coroutine")
AsyncGenerator = _Special("AsyncGenerator")
AsyncContextManager = _Special("AsyncContextManager")
Reversible = _Special("Reversible")
SupportsAbs = _Special("SupportsAbs")
SupportsBytes = _Special("SupportsBytes")
SupportsComplex = _Special("SupportsComplex")
SupportsFloat = _Special("SupportsFloat")
SupportsIndex = _Special("SupportsIndex")
SupportsInt = _Special("SupportsInt")
SupportsRound = _Special("SupportsRound")
ChainMap = _Special("ChainMap")
BinaryIO = _Special("BinaryIO")
IO = _Special("IO")
Match = _Special("Match")
Pattern = _Special("Pattern")
TextIO = _Special("TextIO")
LiteralString = _Special("LiteralString")
NotRequired = _Special("NotRequired")
Required = _Special("Required")
TypeAlias = _Special("TypeAlias")
TypeGuard = _Special("TypeGuard")
Unpack = _Special("Unpack")
Text = str
TYPE_CHECKING = False


class TypeVar:
    """Stands for a type."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__bound__ = bound
        self.__constraints__ = constraints
        self._sign = "+" if covariant else "-" if contravariant else "~"

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __repr__(self):
        return self._sign + self.__name__


class Generic:
    """The base of classes with parameters."""

    def __class_getitem__(cls, parameters):
        return cls


class _NamedTupleMeta(type):
    """Makes classes of records of class statements."""

    def __new__(mcls, name, bases, namespace):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        if len(bases) > 1:
            raise TypeError("can only inherit from a NamedTuple type and Generic")
        names = list(namespace.get("__annotations__", {}))
        defaults = {}
        for field in names:
            if field in namespace:
                defaults[field] = namespace.pop(field)
            elif defaults:
                raise TypeError(
                    f"non-default namedtuple field {field} cannot follow default "
                    f"field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}"
                )
        return record_class(name, names, defaults, namespace)


class NamedTuple(metaclass=_NamedTupleMeta):
    """The base of record classes: their annotations are the fields."""


class _ProtocolMeta(ABCMeta):
    """Metaclass of protocols: those that can be checked at run time are recognized by their members."""

    def __instancecheck__(cls, instance):
        if "_members" in cls.__dict__:
            return all(hasattr(instance, name) for name in cls._members) or super().__instancecheck__(instance)
        if Protocol in cls.__bases__:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        if "_members" in cls.__dict__ and all(hasattr(subclass, name) for name in cls._members):
            return True
        return super().__subclasscheck__(subclass)


class Protocol(metaclass=_ProtocolMeta):
    """The base of classes that only describe others."""

    def __class_getitem__(cls, parameters):
        return cls


def runtime_checkable(cls):
    """Makes isinstance() ask for a protocol's members."""
    members = [n for n in cls.__dict__ if not n.startswith("_abc_") and n not in _NO_MEMBERS]
    cls._members = [*members, *cls.__dict__.get("__annotations__", {})]
    return cls


_NO_MEMBERS = (
    "__module__",
    "__qualname__",
    "__doc__",
    "__dict__",
    "__weakref__",
    "__annotations__",
    "__abstractmethods__",
    "__slots__",
    "__init__",
    "__class_getitem__",
)


class _TypedDictMeta(type):
    """Metaclass of descriptions of dicts: what they make are dicts."""

    def __new__(mcls, name, bases, namespace, total=True):
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, total=True):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)


class TypedDict(metaclass=_TypedDictMeta):
    """The base of descriptions of dicts with known keys."""


AnyStr = TypeVar("AnyStr", bytes, str)


class ParamSpec(TypeVar):
    """Stands for the parameters of a function."""

    args = _Special("P.args")
    kwargs = _Special("P.kwargs")


class TypeVarTuple(TypeVar):
    """Stands for several types."""

    def __iter__(self):
        return iter((self,))


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def assert_type(value, type, /):
    return value


def cast(type, value):
    return value


def overload(function):
    return function


def final(function):
    return function


def no_type_check(function):
    return function


def NewType(name, kind):
    """A function that gives back its argument."""

    def make(x):
        return x

    make.__name__ = name
    make.__qualname__ = name
    make.__supertype__ = kind
    return make
