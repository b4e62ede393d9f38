"""deque: a ring of items in a list whose length is a power of 2."""

from _taipan.generic_types import generic_alias as _generic_alias


class deque:
    """A sequence that grows and shrinks at both ends."""

    __module__ = "collections"
    __class_getitem__ = classmethod(_generic_alias)

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None and maxlen < 0:
            raise ValueError("maxlen must be non-negative")
        self._ring = [None] * 8
        self._first = 0
        self._count = 0
        self.maxlen = maxlen
        self.extend(iterable)

    def append(self, x):
        ring = self._ring
        count = self._count
        if count == self.maxlen:
            if not count:
                return
            self.popleft()
            count -= 1
        elif count == len(ring):
            self._grow()
            ring = self._ring
        ring[(self._first + count) & (len(ring) - 1)] = x
        self._count = count + 1

    def appendleft(self, x):
        count = self._count
        if count == self.maxlen:
            if not count:
                return
            self.pop()
            count -= 1
        elif count == len(self._ring):
            self._grow()
        ring = self._ring
        first = (self._first - 1) & (len(ring) - 1)
        ring[first] = x
        self._first = first
        self._count = count + 1

    def _grow(self):
        items = list(self)
        self._ring = items + [None] * len(items)
        self._first = 0

    def pop(self):
        if not self._count:
            raise IndexError("pop from an empty deque")
        count = self._count - 1
        ring = self._ring
        at = (self._first + count) & (len(ring) - 1)
        x = ring[at]
        ring[at] = None
        self._count = count
        return x

    def popleft(self):
        if not self._count:
            raise IndexError("pop from an empty deque")
        ring = self._ring
        at = self._first
        x = ring[at]
        ring[at] = None
        self._first = (at + 1) & (len(ring) - 1)
        self._count -= 1
        return x

    def extend(self, iterable):
        for x in list(self) if iterable is self else iterable:
            self.append(x)

    def extendleft(self, iterable):
        for x in list(self) if iterable is self else iterable:
            self.appendleft(x)

    def clear(self):
        self._ring = [None] * 8
        self._first = 0
        self._count = 0

    def copy(self):
        return type(self)(self, self.maxlen)

    def __copy__(self):
        return self.copy()

    def _replace(self, items):
        self.clear()
        self.extend(items)

    def rotate(self, n=1):
        if self._count:
            n %= self._count
            for _ in range(n):
                self.appendleft(self.pop())

    def reverse(self):
        self._replace(list(self)[::-1])

    def count(self, x):
        return list(self).count(x)

    def index(self, x, *bounds):
        try:
            return list(self).index(x, *bounds)
        except ValueError:
            raise ValueError(f"{x!r} is not in deque") from None

    def insert(self, index, x):
        if self._count == self.maxlen:
            raise IndexError("deque already at its maximum size")
        items = list(self)
        items.insert(index, x)
        self._replace(items)

    def remove(self, x):
        items = list(self)
        if x not in items:
            raise ValueError(f"{x!r} is not in deque")
        items.remove(x)
        self._replace(items)

    def _place(self, index):
        if not -self._count <= index < self._count:
            raise IndexError("deque index out of range")
        return (self._first + (index if index >= 0 else index + self._count)) & (len(self._ring) - 1)

    def __getitem__(self, index):
        return self._ring[self._place(index)]

    def __setitem__(self, index, x):
        self._ring[self._place(index)] = x

    def __delitem__(self, index):
        self._place(index)
        items = list(self)
        del items[index]
        self._replace(items)

    def __len__(self):
        return self._count

    def __iter__(self):
        ring = self._ring
        first = self._first
        count = self._count
        mask = len(ring) - 1
        for i in range(count):
            if self._count != count or self._first != first or self._ring is not ring:
                raise RuntimeError("deque mutated during iteration")
            yield ring[(first + i) & mask]

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __contains__(self, x):
        return x in list(self)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, deque) else NotImplemented

    def __lt__(self, other):
        return list(self) < list(other) if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return list(self) <= list(other) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return list(self) > list(other) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return list(self) >= list(other) if isinstance(other, deque) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        return type(self)(list(self) + list(other), self.maxlen)

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, n):
        return type(self)(list(self) * n, self.maxlen)

    def __rmul__(self, n):
        return self * n

    def __imul__(self, n):
        self._replace(list(self) * n)
        return self

    def __repr__(self):
        end = "" if self.maxlen is None else f", maxlen={self.maxlen}"
        return f"{type(self).__name__}({list(self)!r}{end})"


deque.__hash__ = None
