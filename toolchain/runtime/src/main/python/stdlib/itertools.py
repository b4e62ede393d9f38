"""Iterators from iterators (CPython's module itertools), as generators."""

__builtin__ = True


class count:
    """start, start + step, …"""

    def __init__(self, start=0, step=1):
        for x in (start, step):
            if isinstance(x, str) or not hasattr(x, "__add__") or hasattr(x, "__iter__"):
                raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        x = self._next
        self._next = x + self._step
        return x

    def __repr__(self):
        if isinstance(self._step, int) and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


def cycle(iterable):
    kept = []
    for x in iterable:
        yield x
        kept.append(x)
    while kept:
        for x in kept:
            yield x


class repeat:
    """An object again and again."""

    def __init__(self, object, times=None):
        self._object = object
        self._left = times if times is None else max(len(range(times)), 0)

    def __iter__(self):
        return self

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        return f"repeat({self._object!r})" if self._left is None else f"repeat({self._object!r}, {self._left})"


def accumulate(iterable, func=None, *, initial=None):
    walk = iter(iterable)
    total = initial
    if initial is None:
        for total in walk:
            break
        else:
            return
    yield total
    if func is None:
        for x in walk:
            total = total + x
            yield total
    else:
        for x in walk:
            total = func(total, x)
            yield total


def chain(*iterables):
    for iterable in iterables:
        for x in iterable:
            yield x


def _chain_from_iterable(iterable):
    for part in iterable:
        for x in part:
            yield x


chain.from_iterable = _chain_from_iterable


def compress(data, selectors):
    for x, wanted in zip(data, selectors):
        if wanted:
            yield x


def dropwhile(predicate, iterable):
    walk = iter(iterable)
    for x in walk:
        if not predicate(x):
            yield x
            break
    for x in walk:
        yield x


def takewhile(predicate, iterable):
    for x in iterable:
        if not predicate(x):
            return
        yield x


def filterfalse(predicate, iterable):
    for x in iterable:
        if not (x if predicate is None else predicate(x)):
            yield x


def starmap(function, iterable):
    for arguments in iterable:
        yield function(*tuple(arguments))


def islice(iterable, *bounds):
    if not bounds:
        raise TypeError("islice expected at least 2 arguments, got 1")
    if len(bounds) > 3:
        raise TypeError(f"islice expected at most 4 arguments, got {len(bounds) + 1}")
    start, stop, step = 0, None, 1
    if len(bounds) == 1:
        stop = bounds[0]
        if not _is_count(stop):
            raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    else:
        stop = bounds[1]
        if bounds[0] is not None:
            start = bounds[0]
        if not _is_count(start) or not _is_count(stop):
            raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        if len(bounds) == 3 and bounds[2] is not None:
            step = bounds[2]
            if not _is_count(step) or step == 0:
                raise ValueError("Step for islice() must be a positive integer or None.")
    return _slice(iter(iterable), start, stop, step)


def _is_count(x):
    if x is None:
        return True
    try:
        range(x)
    except TypeError:
        return False
    return x >= 0


def _slice(walk, start, stop, step):
    at = 0
    wanted = start
    if stop is not None and stop <= start:
        for _ in range(stop):
            if next(walk, _END) is _END:
                return
        return
    for x in walk:
        if at == wanted:
            yield x
            wanted += step
            if stop is not None and wanted >= stop:
                while at + 1 < stop and next(walk, _END) is not _END:
                    at += 1
                return
        at += 1


_END = ["end"]


def pairwise(iterable):
    walk = iter(iterable)
    for before in walk:
        break
    else:
        return
    for x in walk:
        yield before, x
        before = x


def zip_longest(*iterables, fillvalue=None):
    walks = [iter(iterable) for iterable in iterables]
    left = len(walks)
    while left:
        items = []
        for i, walk in enumerate(walks):
            x = fillvalue if walk is None else next(walk, _END)
            if x is _END:
                left -= 1
                if not left:
                    return
                walks[i] = None
                x = fillvalue
            items.append(x)
        yield tuple(items)


def groupby(iterable, key=None):
    walk = iter(iterable)
    x = next(walk, _END)
    state = [x, x if key is None or x is _END else key(x), 0]
    while state[0] is not _END:
        wanted = state[1]
        state[2] += 1
        yield wanted, _group(walk, key, state, wanted, state[2])
        while state[0] is not _END and state[1] == wanted:
            _advance(walk, key, state)


def _advance(walk, key, state):
    x = next(walk, _END)
    state[0] = x
    if x is not _END:
        state[1] = x if key is None else key(x)


def _group(walk, key, state, wanted, number):
    while state[2] == number and state[0] is not _END and state[1] == wanted:
        x = state[0]
        _advance(walk, key, state)
        yield x


def tee(iterable, n=2):
    if n < 0:
        raise ValueError("n must be >= 0")
    walk = iter(iterable)
    # a chain of pairs that all walk along: an item, and what comes behind it
    link = []
    return tuple([_branch(walk, link) for _ in range(n)])


def _branch(walk, link):
    while True:
        if not link:
            x = next(walk, _END)
            link.append(x)
            link.append([])
        if link[0] is _END:
            return
        yield link[0]
        link = link[1]


def product(*iterables, repeat=1):
    pools = [tuple(iterable) for iterable in iterables] * repeat
    return _product(pools)


def _product(pools):
    count = len(pools)
    for pool in pools:
        if not pool:
            return
    places = [0] * count
    items = [pool[0] for pool in pools]
    while True:
        yield tuple(items)
        i = count - 1
        while i >= 0:
            places[i] += 1
            if places[i] < len(pools[i]):
                items[i] = pools[i][places[i]]
                break
            places[i] = 0
            items[i] = pools[i][0]
            i -= 1
        else:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield pool[:r]
    while n:
        i = r - 1
        while i >= 0:
            cycles[i] -= 1
            if cycles[i] == 0:
                moved = indices[i]
                for j in range(i, n - 1):
                    indices[j] = indices[j + 1]
                indices[n - 1] = moved
                cycles[i] = n - i
            else:
                j = n - cycles[i]
                indices[i], indices[j] = indices[j], indices[i]
                yield tuple([pool[k] for k in indices[:r]])
                break
            i -= 1
        else:
            return


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    while True:
        yield tuple([pool[k] for k in indices])
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    while True:
        yield tuple([pool[k] for k in indices])
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        next_index = indices[i] + 1
        for j in range(i, r):
            indices[j] = next_index
