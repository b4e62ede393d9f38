"""A sequence around a list, to inherit from."""

from collections.abc import MutableSequence


class UserList(MutableSequence):
    """Keeps its items in the list `data`."""

    __module__ = "collections"

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_items(initlist))

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < _items(other)

    def __le__(self, other):
        return self.data <= _items(other)

    def __eq__(self, other):
        return self.data == _items(other)

    def __gt__(self, other):
        return self.data > _items(other)

    def __ge__(self, other):
        return self.data >= _items(other)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(_items(other)))

    def __radd__(self, other):
        return self.__class__(list(_items(other)) + self.data)

    def __iadd__(self, other):
        self.data += list(_items(other))
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_items(other))


def _items(o):
    return o.data if isinstance(o, UserList) else o
