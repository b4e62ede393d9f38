"""Counter."""


class Counter(dict):
    """Counts of things."""

    __module__ = "collections"

    def __init__(self, iterable=None, /, **keywords):
        super().__init__()
        self.update(iterable, **keywords)

    def __missing__(self, key):
        return 0

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def update(self, iterable=None, /, **keywords):
        if iterable is not None:
            _add(self, iterable, 1)
        if keywords:
            _add(self, keywords, 1)

    def subtract(self, iterable=None, /, **keywords):
        if iterable is not None:
            _add(self, iterable, -1)
        if keywords:
            _add(self, keywords, -1)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def copy(self):
        return type(self)(self)

    def __copy__(self):
        return self.copy()

    def most_common(self, n=None):
        ordered = sorted(self.items(), key=_count_of, reverse=True)
        return ordered if n is None else ordered[:max(n, 0)]

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key

    def total(self):
        return sum(self.values())

    def __eq__(self, other):
        return all([self[k] == other[k] for k in [*self, *other]]) if isinstance(other, Counter) else NotImplemented

    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented

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
        return _positive([(k, self[k] + other[k]) for k in _keys(self, other)])

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive([(k, self[k] - other[k]) for k in _keys(self, other)])

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive([(k, max(self[k], other[k])) for k in _keys(self, other)])

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive([(k, min(self[k], other[k])) for k in self])

    def __pos__(self):
        return _positive(self.items())

    def __neg__(self):
        return _positive([(k, -n) for k, n in self.items()])

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()

    def _keep_positive(self):
        for key in [k for k, n in self.items() if not n > 0]:
            del self[key]
        return self

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({dict(self.most_common())!r})"


def _count_of(item):
    return item[1]


def _add(counter, source, sign):
    """Adds what a mapping or an iterable counts."""
    if isinstance(source, dict):
        counts = source
    else:
        # counted in a dict first, which is quicker
        counts = {}
        for key in source:
            counts[key] = counts.get(key, 0) + 1
    for key, count in counts.items():
        counter[key] = counter.get(key, 0) + sign * count


def _keys(a, b):
    return list(dict(a) | b)


def _positive(items):
    """The counts above 0."""
    result = Counter()
    for key, count in items:
        if count > 0:
            result[key] = count
    return result
