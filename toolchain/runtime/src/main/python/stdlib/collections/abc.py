"""Abstract base classes of containers (CPython's module collections.abc). What has a class's methods counts as its
subclass, where CPython says so; the others know the built-in types."""

from _taipan.generic_types import generic_alias as _generic_alias

from abc import ABCMeta, abstractmethod


def _has(cls, name):
    """Whether a class has a method; None in the place of one means that it has not."""
    for c in cls.__mro__:
        if c is not object and name in c.__dict__:
            return c.__dict__[name] is not None
    return False


class _ByMethods(ABCMeta):
    """Metaclass of the classes that are recognized by their methods."""

    def __subclasscheck__(cls, subclass):
        required = cls.__dict__.get("_required")
        if required is not None and all(_has(subclass, name) for name in required):
            return True
        return super().__subclasscheck__(subclass)


class _HashableMeta(_ByMethods):
    """Whatever has no `__hash__ = None` is hashable: object has a hash, and so has each class."""

    def __subclasscheck__(cls, subclass):
        if cls is not Hashable:
            return super().__subclasscheck__(subclass)
        for c in subclass.__mro__:
            if c in (list, dict, set, bytearray) or c in _UNHASHABLE:
                return False
            if c is not object and "__hash__" in c.__dict__:
                return c.__dict__["__hash__"] is not None
        return True


class Hashable(metaclass=_HashableMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


class Iterable(metaclass=_ByMethods):
    __slots__ = ()

    __class_getitem__ = classmethod(_generic_alias)

    _required = ("__iter__",)

    @abstractmethod
    def __iter__(self):
        while False:
            yield None


class Iterator(Iterable):
    __slots__ = ()
    _required = ("__iter__", "__next__")

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    __slots__ = ()
    _required = ("__reversed__", "__iter__")

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


class Generator(Iterator):
    __slots__ = ()
    _required = ("__iter__", "__next__", "send", "throw", "close")

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("generator ignored GeneratorExit")


class Sized(metaclass=_ByMethods):
    __slots__ = ()
    _required = ("__len__",)

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=_ByMethods):
    __slots__ = ()

    __class_getitem__ = classmethod(_generic_alias)

    _required = ("__contains__",)

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    _required = ("__len__", "__iter__", "__contains__")


class Callable(metaclass=_ByMethods):
    __slots__ = ()

    __class_getitem__ = classmethod(_generic_alias)

    _required = ("__call__",)

    @abstractmethod
    def __call__(self, *args, **keywords):
        return False


class Set(Collection):
    """A set with comparison and operators, from `in`, iteration and len()."""

    __slots__ = ()
    _required = None

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all(x in other for x in self)

    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) < len(other) and self <= other

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) >= len(other) and all(x in self for x in other)

    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) > len(other) and self >= other

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self <= other

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(x for x in other if x in self)

    __rand__ = __and__

    def isdisjoint(self, other):
        return not any(x in self for x in other)

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(x for part in (self, other) for x in part)

    __ror__ = __or__

    def __sub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        others = other if isinstance(other, Set) else self._from_iterable(other)
        return self._from_iterable(x for x in self if x not in others)

    def __rsub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(x for x in other if x not in self)

    def __xor__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        others = other if isinstance(other, Set) else self._from_iterable(other)
        return (self - others) | (others - self)

    __rxor__ = __xor__


class MutableSet(Set):
    __slots__ = ()

    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        while len(self):
            self.pop()

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self

    def __isub__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it:
                self.discard(value)
        return self


class Mapping(Collection):
    """A mapping from `[]`, iteration and len()."""

    __slots__ = ()
    _required = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


class MappingView(Sized):
    __slots__ = ("_mapping",)
    _required = None

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        return any(v is value or v == value for v in self)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


class MutableMapping(Mapping):
    __slots__ = ()
    _missing = object()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_missing):
        try:
            value = self[key]
        except KeyError:
            if default is MutableMapping._missing:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        while len(self):
            self.popitem()

    def update(self, other=(), /, **keywords):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in keywords.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(Reversible, Collection):
    """A sequence from `[]` and len()."""

    __slots__ = ()
    _required = None

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return

    def __contains__(self, value):
        return any(v is value or v == value for v in self)

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def index(self, value, start=0, stop=None):
        if start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        i = start
        while stop is None or i < stop:
            try:
                v = self[i]
            except IndexError:
                break
            if v is value or v == value:
                return i
            i += 1
        raise ValueError

    def count(self, value):
        return sum(1 for v in self if v is value or v == value)


class MutableSequence(Sequence):
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def extend(self, values):
        if values is self:
            values = list(values)
        for v in values:
            self.append(v)

    def pop(self, index=-1):
        v = self[index]
        del self[index]
        return v

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class ByteString(Sequence):
    __slots__ = ()


_KEYS, _ITEMS, _VALUES = type({}.keys()), type({}.items()), type({}.values())
_UNHASHABLE = (_KEYS, _ITEMS)
_GENERATOR = type((x for x in ()))
_ITERATORS = [type(iter(x)) for x in ([], (), {}, set(), "", b"", range(1), {}.values(), {}.items())]
_ITERATORS += [type(x) for x in (reversed([]), enumerate(()), zip(), map(str, ()), filter(None, ()))]
for _type in (list, tuple, str, range, dict, set, frozenset, bytes, bytearray, _KEYS, _ITEMS, _VALUES):
    Collection.register(_type)
    Iterable.register(_type)
    Sized.register(_type)
    if _type is not _VALUES:
        Container.register(_type)
    if _type is not set and _type is not frozenset:
        Reversible.register(_type)
for _type in _ITERATORS:
    Iterator.register(_type)
Generator.register(_GENERATOR)
for _type in (type, type(len), type(lambda: 0), type([].append)):
    Callable.register(_type)
for _type in (set, frozenset, _KEYS, _ITEMS):
    Set.register(_type)
MutableSet.register(set)
Mapping.register(dict)
MutableMapping.register(dict)
KeysView.register(_KEYS)
ItemsView.register(_ITEMS)
ValuesView.register(_VALUES)
for _type in (tuple, str, range, bytes, list, bytearray):
    Sequence.register(_type)
for _type in (list, bytearray):
    MutableSequence.register(_type)
for _type in (bytes, bytearray):
    ByteString.register(_type)
