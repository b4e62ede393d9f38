"""Functions of functions (CPython's module functools)."""

_MISSING = ["missing"]


def reduce(function, sequence, initial=_MISSING):
    """function(… function(function(initial, x0), x1) …)."""
    try:
        walk = iter(sequence)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    value = initial
    if value is _MISSING:
        for value in walk:
            break
        if value is _MISSING:
            raise TypeError("reduce() of empty iterable with no initial value")
    for x in walk:
        value = function(value, x)
    return value


def partial(func, /, *args, **keywords):
    """A function that calls another with some arguments in front, and keyword arguments that may be replaced."""

    def call(*more, **others):
        return func(*args, *more, **{**keywords, **others})

    return call


def cache(user_function):
    """A function that remembers its results for good."""
    known = {}

    def call(*args, **keywords):
        key = (args, tuple(keywords.items())) if keywords else args
        result = known.get(key, _MISSING)
        if result is _MISSING:
            result = user_function(*args, **keywords)
            known[key] = result
        return result

    return call


def lru_cache(maxsize=128, typed=False):
    """A function that remembers its last results; the decorator itself may be used without arguments."""
    if maxsize is None:
        return cache
    if not _is_number(maxsize):
        return _bounded(maxsize, 128)
    return lambda user_function: _bounded(user_function, maxsize)


def _is_number(x):
    try:
        x < 0
    except TypeError:
        return False
    return True


def _bounded(user_function, maxsize):
    known = {}

    def call(*args, **keywords):
        key = (args, tuple(keywords.items())) if keywords else args
        result = known.pop(key, _MISSING)
        if result is _MISSING:
            result = user_function(*args, **keywords)
            if maxsize <= 0:
                return result
            if len(known) >= maxsize:
                for oldest in known:
                    break
                del known[oldest]
        known[key] = result
        return result

    return call
