"""Names for annotations, and classes that are described by theirs (CPython 3.11)."""

from _taipan.generic_types import generic_alias as _generic_alias
import __main__
from abc import ABCMeta
from collections._namedtuple import record_class
from ._aliases import UNION as _UNION
from ._aliases import Alias as _Alias
from ._aliases import AnnotatedAlias as _AnnotatedAlias
from ._aliases import AnnotatedSpecial as _AnnotatedSpecial
from ._aliases import CallableAlias as _CallableAlias
from ._aliases import CallableSpecial as _CallableSpecial
from ._aliases import ForwardRef, Generic
from ._aliases import LiteralSpecial as _LiteralSpecial
from ._aliases import OptionalSpecial as _OptionalSpecial
from ._aliases import Special as _Special
from ._aliases import union as _union


def _abc():
    import collections.abc

    return collections.abc


def _collections():
    import collections

    return collections


def _contextlib():
    import contextlib

    return contextlib


def _re():
    import re

    return re


Any = _Special("Any")
Union = _UNION
Optional = _OptionalSpecial("Optional")
Callable = _CallableSpecial("Callable", lambda: _abc().Callable)
Literal = _LiteralSpecial("Literal")
Annotated = _AnnotatedSpecial("Annotated")
ClassVar = _Special("ClassVar")
Final = _Special("Final")
Self = _Special("Self")
NoReturn = _Special("NoReturn")
Never = _Special("Never")
Concatenate = _Special("Concatenate")
LiteralString = _Special("LiteralString")
NotRequired = _Special("NotRequired")
Required = _Special("Required")
TypeAlias = _Special("TypeAlias")
TypeGuard = _Special("TypeGuard")
Unpack = _Special("Unpack")
Type = _Special("Type", lambda: type)
List = _Special("List", lambda: list)
Dict = _Special("Dict", lambda: dict)
Set = _Special("Set", lambda: set)
FrozenSet = _Special("FrozenSet", lambda: frozenset)
Tuple = _Special("Tuple", lambda: tuple)
Deque = _Special("Deque", lambda: _collections().deque)
DefaultDict = _Special("DefaultDict", lambda: _collections().defaultdict)
OrderedDict = _Special("OrderedDict", lambda: _collections().OrderedDict)
Counter = _Special("Counter", lambda: _collections().Counter)
ChainMap = _Special("ChainMap", lambda: _collections().ChainMap)
Iterable = _Special("Iterable", lambda: _abc().Iterable)
Iterator = _Special("Iterator", lambda: _abc().Iterator)
Generator = _Special("Generator", lambda: _abc().Generator)
Sequence = _Special("Sequence", lambda: _abc().Sequence)
MutableSequence = _Special("MutableSequence", lambda: _abc().MutableSequence)
Mapping = _Special("Mapping", lambda: _abc().Mapping)
MutableMapping = _Special("MutableMapping", lambda: _abc().MutableMapping)
Collection = _Special("Collection", lambda: _abc().Collection)
Container = _Special("Container", lambda: _abc().Container)
Hashable = _Special("Hashable", lambda: _abc().Hashable)
Sized = _Special("Sized", lambda: _abc().Sized)
Reversible = _Special("Reversible", lambda: _abc().Reversible)
ByteString = _Special("ByteString", lambda: _abc().ByteString)
ItemsView = _Special("ItemsView", lambda: _abc().ItemsView)
KeysView = _Special("KeysView", lambda: _abc().KeysView)
MappingView = _Special("MappingView", lambda: _abc().MappingView)
MutableSet = _Special("MutableSet", lambda: _abc().MutableSet)
ValuesView = _Special("ValuesView", lambda: _abc().ValuesView)
Awaitable = _Special("Awaitable", lambda: _abc().Awaitable)
AsyncIterator = _Special("AsyncIterator", lambda: _abc().AsyncIterator)
AsyncIterable = _Special("AsyncIterable", lambda: _abc().AsyncIterable)
Coroutine = _Special("Coroutine", lambda: _abc().Coroutine)
AsyncGenerator = _Special("AsyncGenerator", lambda: _abc().AsyncGenerator)
AbstractSet = _Special("AbstractSet", lambda: _abc().Set)
ContextManager = _Special("ContextManager", lambda: _contextlib().AbstractContextManager)
AsyncContextManager = _Special("AsyncContextManager", lambda: _contextlib().AbstractAsyncContextManager)
Match = _Special("Match", lambda: _re().Match)
Pattern = _Special("Pattern", lambda: _re().Pattern)
SupportsAbs = _Special("SupportsAbs")
SupportsBytes = _Special("SupportsBytes")
SupportsComplex = _Special("SupportsComplex")
SupportsFloat = _Special("SupportsFloat")
SupportsIndex = _Special("SupportsIndex")
SupportsInt = _Special("SupportsInt")
SupportsRound = _Special("SupportsRound")
BinaryIO = _Special("BinaryIO")
IO = _Special("IO")
TextIO = _Special("TextIO")
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
        return _union((self, other))

    def __ror__(self, other):
        return _union((other, self))

    def __repr__(self):
        return self._sign + self.__name__


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

    __class_getitem__ = classmethod(_generic_alias)


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


def get_origin(tp):
    """What a type with parameters is without them."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if tp is Generic:
        return Generic
    if type(tp).__name__ == "UnionType":
        return type(tp)
    return getattr(tp, "__origin__", None)


def get_args(tp):
    """The parameters of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    args = getattr(tp, "__args__", ())
    if isinstance(tp, _CallableAlias) and args[0] is not ...:
        return (list(args[:-1]), args[-1])
    return args


_BUILTIN = (int, str, float, bool, complex, list, tuple, dict, set, frozenset, bytes, bytearray, range, object, type)


def _named(text, module, scopes):
    """The type that a text names."""
    for scope in scopes:
        if scope is not None and text in scope:
            return scope[text]
    if module == "__main__" and hasattr(__main__, text):
        return getattr(__main__, text)
    for t in _BUILTIN:
        if t.__name__ == text:
            return t
    if text == "None":
        return None
    raise NotImplementedError(f"type hints for {text!r} are not supported yet")


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a function or class, with types in the place of their names."""
    owners = reversed(obj.__mro__) if isinstance(obj, type) else [obj]
    hints = {}
    for owner in owners:
        for name, hint in vars(owner).get("__annotations__", {}).items():
            if isinstance(hint, str):
                module = owner.__module__ if isinstance(owner, type) else "__main__"
                hint = _named(hint, module, (localns, globalns))
            if isinstance(hint, _AnnotatedAlias) and not include_extras:
                hint = hint.__origin__
            hints[name] = type(None) if hint is None else hint
    return hints


def NewType(name, kind):
    """A function that gives back its argument."""

    def make(x):
        return x

    make.__name__ = name
    make.__qualname__ = name
    make.__supertype__ = kind
    return make
