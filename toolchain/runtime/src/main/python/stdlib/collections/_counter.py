"""Counter."""

from collections._mappings import Mapping


class Counter(Mapping):
    """Counts of things."""

    def __init__(self, iterable=None, /, **keywords):
        self._items = {}
        self.update(iterable, **keywords)

    def __getitem__(self, key):
        return self._items.get(key, 0)

    def __missing__(self, key):
        return 0

    def __delitem__(self, key):
        self._items.pop(key, None)

    def update(self, iterable=None, /, **keywords):
        if iterable is not None:
            _add(self._items, iterable, 1)
        if keywords:
            _add(self._items, keywords, 1)

    def subtract(self, iterable=None, /, **keywords):
        if iterable is not None:
            _add(self._items, iterable, -1)
        if keywords:
            _add(self._items, keywords, -1)

    def most_common(self, n=None):
        ordered = sorted(self._items.items(), key=_count_of, reverse=True)
        return ordered if n is None else ordered[:max(n, 0)]

    def elements(self):
        for key, count in self._items.items():
            for _ in range(count):
                yield key

    def total(self):
        return sum(self._items.values())

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return Mapping.__eq__(self, other)
        return all([self[k] == other[k] for k in [*self, *other]])

    def __le__(self, other):
        return all([self[k] <= other[k] for k in [*self, *other]]) if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        return all([self[k] >= other[k] for k in [*self, *other]]) if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(self, [(k, self[k] + other[k]) for k in _keys(self, other)])

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(self, [(k, self[k] - other[k]) for k in _keys(self, other)])

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(self, [(k, max(self[k], other[k])) for k in _keys(self, other)])

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(self, [(k, min(self[k], other[k])) for k in self])

    def __pos__(self):
        return _positive(self, self._items.items())

    def __neg__(self):
        return _positive(self, [(k, -n) for k, n in self._items.items()])

    def __iadd__(self, other):
        _add(self._items, other, 1)
        return self._keep_positive()

    def __isub__(self, other):
        _add(self._items, other, -1)
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self._items[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key in self._items:
            self._items[key] = min(self._items[key], other[key])
        return self._keep_positive()

    def _keep_positive(self):
        for key in [k for k, n in self._items.items() if not n > 0]:
            del self._items[key]
        return self

    def __repr__(self):
        if not self._items:
            return f"{type(self).__name__}()"
        items = ", ".join([f"{k!r}: {n!r}" for k, n in self.most_common()])
        return f"{type(self).__name__}({{{items}}})"


Counter.__hash__ = None


def _count_of(item):
    return item[1]


def _add(counts, source, sign):
    """Adds what a mapping or an iterable counts."""
    if isinstance(source, (dict, Mapping)):
        for key, count in source.items():
            counts[key] = counts.get(key, 0) + sign * count
    else:
        for key in source:
            counts[key] = counts.get(key, 0) + sign


def _keys(a, b):
    return list(a._items | b._items)


def _positive(counter, items):
    """The counts above 0."""
    return counter._like({k: n for k, n in items if n > 0})
