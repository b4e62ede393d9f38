"""Names for annotations and what their subscripts give: objects that say what they stand for (CPython 3.11)."""

from _taipan.generic_types import generic_alias as _generic_alias
from _taipan.generic_types import is_union as _is_union
from _taipan.generic_types import type_text as _type_text

NoneType = type(None)


def type_repr(o):
    """The name of a class, or what stands for a type otherwise."""
    if isinstance(o, list):
        return "[" + ", ".join([type_repr(x) for x in o]) + "]"
    return _type_text(o)


class ForwardRef:
    """A type by its name, which need not be there yet."""

    def __init__(self, name):
        self.__forward_arg__ = name

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __eq__(self, other):
        if isinstance(other, ForwardRef):
            return self.__forward_arg__ == other.__forward_arg__
        return NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __or__(self, other):
        return union((self, other))

    def __ror__(self, other):
        return union((other, self))


def as_type(o):
    """A parameter as it is kept: None and strings stand for types."""
    if o is None:
        return NoneType
    return ForwardRef(o) if isinstance(o, str) else o


class Special:
    """A name that takes parameters; origin: a function that gives the class that it stands for, or None."""

    def __init__(self, name, origin=None):
        self._name = name
        self._origin = origin

    @property
    def __origin__(self):
        if self._origin is None:
            raise AttributeError("__origin__")
        return self._origin()

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return Alias(self, tuple([as_type(p) for p in parameters]))

    def __or__(self, other):
        return union((self, other))

    def __ror__(self, other):
        return union((other, self))

    def __call__(self, *args, **keywords):
        if self._origin is None:
            raise TypeError("Cannot instantiate " + repr(self))
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self._origin().__name__}() instead")

    def __instancecheck__(self, o):
        return self.__subclasscheck__(type(o))

    def __subclasscheck__(self, c):
        if self._origin is None:
            raise TypeError(f"{self!r} cannot be used with isinstance()")
        return issubclass(c, self._origin())

    def __mro_entries__(self, bases):
        return entries(self, bases)

    def __repr__(self):
        return "typing." + self._name


class Generic:
    """The base of classes with parameters."""

    __module__ = "typing"
    __class_getitem__ = classmethod(_generic_alias)


def entries(base, bases):
    """The classes in the place of a name among the bases of a class: what it stands for and, behind the last, Generic."""
    origin = base.__origin__
    if not isinstance(origin, type):
        raise TypeError(f"Cannot subclass {base!r}")
    found = [] if origin in bases else [origin]
    behind = bases[bases.index(base) + 1 :]
    if not any([isinstance(b, (Special, Alias)) or issubclass(getattr(b, "__origin__", b), Generic) for b in behind]):
        found.append(Generic)
    return tuple(found)


class Alias:
    """A name with parameters."""

    def __init__(self, special, args):
        self._special = special
        self.__args__ = args

    @property
    def __origin__(self):
        return self._special.__origin__ if self._special._origin is not None else self._special

    @property
    def __parameters__(self):
        return parameters_of(self.__args__)

    def __getitem__(self, parameters):
        """Parameters in the places of the type variables."""
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        names = self.__parameters__
        if len(names) != len(parameters):
            few = "few" if len(parameters) < len(names) else "many"
            raise TypeError(f"Too {few} arguments for {self!r}; actual {len(parameters)}, expected {len(names)}")
        values = dict(zip(names, [as_type(p) for p in parameters]))
        return self._with(tuple([_filled(a, values) for a in self.__args__]))

    def _with(self, args):
        return Alias(self._special, args)

    def __or__(self, other):
        return union((self, other))

    def __ror__(self, other):
        return union((other, self))

    def __call__(self, *args, **keywords):
        return self._special(*args, **keywords)

    def __instancecheck__(self, o):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __subclasscheck__ = __instancecheck__

    def __mro_entries__(self, bases):
        return entries(self, bases)

    def __eq__(self, other):
        if isinstance(other, Alias):
            return self._special is other._special and self.__args__ == other.__args__
        return NotImplemented

    def __hash__(self):
        return hash((self._special._name, self.__args__))

    def __repr__(self):
        return f"{self._special!r}[{', '.join([type_repr(a) for a in self.__args__]) or '()'}]"


def _filled(o, values):
    """A parameter with type variables replaced."""
    if isinstance(o, Alias):
        return o._with(tuple([_filled(a, values) for a in o.__args__]))
    return values.get(o, o)


def parameters_of(args):
    """The type variables in parameters, each once."""
    found = []
    for a in args:
        inner = (a,) if type(a).__name__ == "TypeVar" else getattr(a, "__parameters__", ())
        found += [x for x in inner if x not in found]
    return tuple(found)


class CallableSpecial(Special):
    """Callable: its first parameter is a list of types, or the ellipsis."""

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        if isinstance(args, list):
            return CallableAlias(self, (*[as_type(a) for a in args], as_type(result)))
        return CallableAlias(self, (args, as_type(result)))


class CallableAlias(Alias):
    """Callable with parameters: those of the function, then its result."""

    def _with(self, args):
        return CallableAlias(self._special, args)

    def __repr__(self):
        *args, result = self.__args__
        if len(args) == 1 and args[0] is ...:
            return f"{self._special!r}[..., {type_repr(result)}]"
        return f"{self._special!r}[[{', '.join([type_repr(a) for a in args])}], {type_repr(result)}]"


class LiteralSpecial(Special):
    """Literal: its parameters are values."""

    def __getitem__(self, parameters):
        return LiteralAlias(self, parameters if isinstance(parameters, tuple) else (parameters,))


class LiteralAlias(Alias):
    """Literal with values."""

    def __repr__(self):
        return f"{self._special!r}[{', '.join([repr(a) for a in self.__args__])}]"


class AnnotatedSpecial(Special):
    """Annotated: a type and whatever else belongs to it."""

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        return AnnotatedAlias(self, (as_type(parameters[0]),), parameters[1:])


class AnnotatedAlias(Alias):
    """Annotated with parameters."""

    def __init__(self, special, args, metadata):
        super().__init__(special, args)
        self.__metadata__ = metadata

    @property
    def __origin__(self):
        return self.__args__[0]

    def _with(self, args):
        return AnnotatedAlias(self._special, args, self.__metadata__)

    def __repr__(self):
        return f"{self._special!r}[{', '.join([type_repr(self.__args__[0]), *map(repr, self.__metadata__)])}]"


class UnionSpecial(Special):
    """Union."""

    def __getitem__(self, parameters):
        if parameters == ():
            raise TypeError("Cannot take a Union of no types.")
        return union(parameters if isinstance(parameters, tuple) else (parameters,))


class OptionalSpecial(Special):
    """Optional: a type or None."""

    def __getitem__(self, parameters):
        if isinstance(parameters, tuple):
            raise TypeError(f"typing.Optional requires a single type. Got {type_repr(parameters)}.")
        return union((parameters, None))


class UnionAlias(Alias):
    """Union with parameters: they are in no order."""

    def _with(self, args):
        return union(args)

    def __call__(self, *args, **keywords):
        raise TypeError("Cannot instantiate typing.Union")

    def __instancecheck__(self, o):
        return self.__subclasscheck__(type(o))

    def __subclasscheck__(self, c):
        return any([issubclass(c, a) for a in self.__args__])

    def __eq__(self, other):
        if isinstance(other, UnionAlias) or _is_union(other):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and NoneType in args:
            return f"typing.Optional[{type_repr(args[1] if args[0] is NoneType else args[0])}]"
        return super().__repr__()


UNION = UnionSpecial("Union")


def union(parts):
    """The union of types: nested ones are one, each type is there once."""
    found = []
    for part in parts:
        inner = part.__args__ if isinstance(part, UnionAlias) or _is_union(part) else (as_type(part),)
        found += [x for x in inner if x not in found]
    return found[0] if len(found) == 1 else UnionAlias(UNION, tuple(found))
