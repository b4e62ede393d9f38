# The abstract base classes of containers: what counts as one, and what they add.
import collections.abc
from collections.abc import (
    Callable,
    Collection,
    Container,
    Generator,
    Hashable,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    MutableSequence,
    MutableSet,
    Reversible,
    Sequence,
    Set,
    Sized,
)


def gen():
    yield 1


class Own:
    def __len__(self):
        return 3

    def __iter__(self):
        return iter("abc")


values = [[], (), {}, set(), frozenset(), "", b"", bytearray(), range(3), 1, None, gen(), iter([]), len, Own(), {}.keys()]
classes = [Hashable, Iterable, Iterator, Reversible, Generator, Sized, Container, Collection, Callable]
classes += [Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence]
for c in classes:
    print(c.__name__, "".join("01"[isinstance(v, c)] for v in values), issubclass(list, c), issubclass(c, Sized))


class Lower(MutableMapping):
    def __init__(self, *args, **keywords):
        self.store = {}
        self.update(*args, **keywords)

    def __getitem__(self, key):
        return self.store[key.lower()]

    def __setitem__(self, key, value):
        self.store[key.lower()] = value

    def __delitem__(self, key):
        del self.store[key.lower()]

    def __iter__(self):
        return iter(self.store)

    def __len__(self):
        return len(self.store)


m = Lower({"A": 1}, b=2)
m["C"] = 3
print(dict(m), "a" in m, m.get("Z", 9), list(m.keys()), list(m.values()), sorted(m.items()), m == {"a": 1, "b": 2, "c": 3})
print(m.pop("B"), m.setdefault("D", 4), m.setdefault("d", 5), len(m), m.popitem(), m.pop("none", None))
try:
    m.pop("none")
except KeyError as e:
    print("KeyError", e)
m.clear()
print(len(m), bool(m), isinstance(m, Mapping))


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError(i)
        return self.n - i


c = Countdown(5)
print(list(c), list(reversed(c)), 3 in c, 9 in c, c.index(2), c.count(4), c[1:3])
try:
    c.index(77)
except ValueError as e:
    print("ValueError", e)


class Stack(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, x):
        self.items[i] = x

    def __delitem__(self, i):
        del self.items[i]

    def insert(self, i, x):
        self.items.insert(i, x)


s = Stack("abc")
s.append("d")
s.extend(["e", "f"])
s += ["g"]
s.reverse()
s.remove("c")
print(s.items, s.pop(), s.pop(0), len(s))
s.clear()
print(s.items)


class Bits(MutableSet):
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.add(i)

    def __contains__(self, i):
        return bool(self.bits >> i & 1)

    def __iter__(self):
        return (i for i in range(64) if i in self)

    def __len__(self):
        return bin(self.bits).count("1")

    def add(self, i):
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)


a, b = Bits([1, 2, 3]), Bits([3, 4])
print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b, Bits([3]) < b, a == Bits([3, 2, 1]), a.isdisjoint({9}))
a |= {7}
a -= {1}
a.remove(2)
print(list(a), a.pop(), list(a))
try:
    a.remove(50)
except KeyError as e:
    print("KeyError", e)
try:
    MutableMapping()
except TypeError as e:
    print(str(e)[:45])
print(collections.abc.Sized is Sized)
