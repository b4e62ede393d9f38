"""Mappings around a dict."""

_MISSING = ["missing"]


class Mapping:
    """What dict has, on a dict in the attribute `_items`."""

    def __init__(self, *args, **keywords):
        self._items = {}
        self.update(*args, **keywords)

    def _like(self, items):
        """A mapping of the same kind with other items."""
        result = type(self)()
        result._items = items
        return result

    def __getitem__(self, key):
        return self._items[key]

    def __setitem__(self, key, value):
        self._items[key] = value

    def __delitem__(self, key):
        del self._items[key]

    def __contains__(self, key):
        return key in self._items

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __eq__(self, other):
        if isinstance(other, Mapping):
            return self._items == other._items
        if isinstance(other, dict):
            return self._items == other
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, Mapping):
            return self._like(self._items | other._items)
        return self._like(self._items | other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        return self._like(other | self._items) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def keys(self):
        return self._items.keys()

    def values(self):
        return self._items.values()

    def items(self):
        return self._items.items()

    def get(self, key, default=None):
        return self._items.get(key, default)

    def pop(self, key, default=_MISSING):
        return self._items.pop(key) if default is _MISSING else self._items.pop(key, default)

    def popitem(self):
        return self._items.popitem()

    def setdefault(self, key, default=None):
        return self._items.setdefault(key, default)

    def update(self, other=_MISSING, /, **keywords):
        if other is not _MISSING:
            self._items.update(other._items if isinstance(other, Mapping) else other)
        if keywords:
            self._items.update(keywords)

    def clear(self):
        self._items.clear()

    def copy(self):
        return self._like(self._items.copy())

    def __copy__(self):
        return self.copy()


Mapping.__hash__ = None


class defaultdict(Mapping):
    """A dict that makes what it lacks."""

    def __init__(self, default_factory=None, /, *args, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        self._items = {}
        self.update(*args, **keywords)

    def _like(self, items):
        result = type(self)(self.default_factory)
        result._items = items
        return result

    def __getitem__(self, key):
        value = self._items.get(key, _MISSING)
        return self.__missing__(key) if value is _MISSING else value

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self._items[key] = value
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {self._items!r})"


class OrderedDict(Mapping):
    """A dict that can move its items to either end."""

    def popitem(self, last=True):
        if not self._items:
            raise KeyError("dictionary is empty")
        if last:
            return self._items.popitem()
        key = next(iter(self._items))
        return key, self._items.pop(key)

    def move_to_end(self, key, last=True):
        value = self._items.pop(key)
        if last:
            self._items[key] = value
            return
        rest = self._items.copy()
        self._items.clear()
        self._items[key] = value
        self._items.update(rest)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(self._items.items()) == list(other._items.items())
        return Mapping.__eq__(self, other)

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({list(self._items.items())!r})"

    @classmethod
    def fromkeys(cls, keys, value=None):
        result = cls()
        for key in keys:
            result[key] = value
        return result


OrderedDict.__hash__ = None
