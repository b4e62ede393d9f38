"""Names for annotations. They mean nothing at run time: subscripts of them give themselves."""


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


class Protocol:
    """The base of classes that only describe others."""

    def __class_getitem__(cls, parameters):
        return cls


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
