"""References that do not keep their object (CPython's module weakref). Memory is not collected: each stays good, and what is
to be called at the end of an object never is.
"""

from collections import UserDict

_PLAIN = (int, float, complex, str, bytes, tuple, list, dict, bool, range, slice, type(None))


def _check(o):
    if type(o) in _PLAIN:
        raise TypeError(f"cannot create weak reference to '{type(o).__name__}' object")


class ref:
    """Gives its object when it is called."""

    def __init__(self, object, callback=None, /):
        _check(object)
        self._object = object
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)


ReferenceType = ref


class WeakMethod(ref):
    """A reference to a method."""


class WeakValueDictionary(UserDict):
    """A dict whose values could vanish."""

    def __repr__(self):
        return f"<WeakValueDictionary at {hex(id(self))}>"


class WeakKeyDictionary(UserDict):
    """A dict whose keys could vanish."""

    def __setitem__(self, key, item):
        _check(key)
        self.data[key] = item

    def __repr__(self):
        return f"<WeakKeyDictionary at {hex(id(self))}>"


class WeakSet(set):
    """A set whose items could vanish."""

    def __repr__(self):
        return f"<_weakrefset.WeakSet object at {hex(id(self))}>"


class finalize:
    """What is to be called when an object ends, which it never does before the program."""

    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = (func, args, kwargs)
        self._object = obj

    @property
    def alive(self):
        return self._call is not None

    def __call__(self, _=None):
        if self._call is None:
            return None
        func, args, kwargs = self._call
        self._call = None
        return func(*args, **kwargs)

    def detach(self):
        if self._call is None:
            return None
        call, self._call = self._call, None
        return (self._object, *call)

    def peek(self):
        return None if self._call is None else (self._object, *self._call)


