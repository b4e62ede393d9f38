"""Functions of functions (CPython's module functools)."""

__builtin__ = ("cmp_to_key", "reduce")

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


class partial:
    """A function that calls another with some arguments in front, and keyword arguments that may be replaced."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *more, **others):
        return self.func(*self.args, *more, **{**self.keywords, **others})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(repr(x) for x in self.args)
        parts.extend(f"{name}={x!r}" for name, x in self.keywords.items())
        return "functools.partial(" + ", ".join(parts) + ")"


WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like what it wraps."""
    for name in assigned:
        try:
            setattr(wrapper, name, getattr(wrapped, name))
        except (AttributeError, NotImplementedError):
            pass
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that makes a wrapper look like what it wraps."""
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


class _CacheInfo:
    """What a cache tells of itself."""

    __slots__ = ("hits", "misses", "maxsize", "currsize")

    def __init__(self, hits, misses, maxsize, currsize):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __iter__(self):
        return iter((self.hits, self.misses, self.maxsize, self.currsize))

    def __repr__(self):
        return f"CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})"


def cache(user_function, /):
    """A function that remembers its results for good."""
    return _remembering(user_function, None)


def lru_cache(maxsize=128, typed=False):
    """A function that remembers its last results; the decorator itself may be used without arguments."""
    if callable(maxsize):
        return _remembering(maxsize, 128)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda user_function: _remembering(user_function, maxsize, typed)


def _remembering(user_function, maxsize, typed=False):
    known = {}
    hits = misses = 0
    if maxsize is not None and maxsize < 0:
        maxsize = 0

    def call(*args, **keywords):
        nonlocal hits, misses
        key = (args, tuple(keywords.items())) if keywords else args
        if typed:
            key = key, tuple(type(x) for x in args), tuple(type(x) for x in keywords.values())
        result = known.get(key, _MISSING)
        if result is not _MISSING:
            hits += 1
            if maxsize is not None:
                del known[key]
                known[key] = result
            return result
        misses += 1
        result = user_function(*args, **keywords)
        if maxsize != 0:
            if maxsize is not None and len(known) >= maxsize and key not in known:
                del known[next(iter(known))]
            known[key] = result
        return result

    def cache_clear():
        nonlocal hits, misses
        known.clear()
        hits = misses = 0

    call.cache_info = lambda: _CacheInfo(hits, misses, maxsize, len(known))
    call.cache_clear = cache_clear
    call.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(call, user_function)


def cmp_to_key(mycmp):
    """A key function that orders as a function of two arguments does, whose result is negative, 0 or positive."""

    class K:
        __slots__ = ("obj",)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return K


def _negated(operation):
    def result(self, other):
        answer = operation(self, other)
        return answer if answer is NotImplemented else not answer

    return result


def _with_equal(operation):
    def result(self, other):
        answer = operation(self, other)
        return answer if answer is NotImplemented or answer else self == other

    return result


def _without_equal(operation):
    def result(self, other):
        answer = operation(self, other)
        return answer if answer is NotImplemented or not answer else self != other

    return result


def _other_without_equal(operation):
    def result(self, other):
        answer = operation(self, other)
        return answer if answer is NotImplemented else not answer and self != other

    return result


def _other_with_equal(operation):
    def result(self, other):
        answer = operation(self, other)
        return answer if answer is NotImplemented else not answer or self == other

    return result


# From a comparison that a class has: how the others are made.
_ORDERINGS = {
    "__lt__": {"__gt__": _other_without_equal, "__le__": _with_equal, "__ge__": _negated},
    "__le__": {"__ge__": _other_with_equal, "__lt__": _without_equal, "__gt__": _negated},
    "__gt__": {"__lt__": _other_without_equal, "__ge__": _with_equal, "__le__": _negated},
    "__ge__": {"__le__": _other_with_equal, "__gt__": _without_equal, "__lt__": _negated},
}


def total_ordering(cls):
    """Gives a class with one comparison of order the others."""
    own = [name for name in _ORDERINGS if any(name in vars(c) for c in cls.__mro__ if c is not object)]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = own[0]
    for name, make in _ORDERINGS[root].items():
        if name not in own:
            setattr(cls, name, make(getattr(cls, root)))
    return cls


class cached_property:
    """A property that is computed once, and then an attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        instance.__dict__[self.attrname] = value
        return value


# What annotations that are kept as text can name here.
_NAMED_TYPES = (int, str, float, bool, list, tuple, dict, set, frozenset, bytes, bytearray, range)


def _annotated(function):
    """The class that the first annotated parameter of a function is said to have."""
    annotations = getattr(function, "__annotations__", {})
    if not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {function!r}. "
            f"Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    name, cls = next(iter(annotations.items()))
    if isinstance(cls, str):
        cls = next((t for t in _NAMED_TYPES if t.__name__ == cls), cls)
    if not isinstance(cls, type):
        raise NotImplementedError(f"register() by the annotation {cls!r} of '{name}' is not supported yet")
    return cls


def singledispatch(func):
    """A function that calls one of several by the type of its first argument."""
    registry = {object: func}

    def dispatch(cls):
        for c in cls.__mro__:
            if c in registry:
                return registry[c]
        return func

    def register(cls, implementation=None):
        if implementation is None and isinstance(cls, type):
            return lambda f: register(cls, f)
        if implementation is None:
            implementation = cls
            cls = _annotated(implementation)
        registry[cls] = implementation
        return implementation

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{func.__name__} requires at least 1 positional argument")
        return dispatch(type(args[0]))(*args, **keywords)

    wrapper.registry = registry
    wrapper.dispatch = dispatch
    wrapper.register = register
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A method that calls one of several by the type of its first argument behind self."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            function = self.dispatcher.dispatch(type(args[0]))
            return function.__get__(obj, cls)(*args, **keywords)

        method.register = self.register
        return update_wrapper(method, self.func)


class partialmethod:
    """A method with some of its arguments."""

    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        bound = self.func.__get__(obj, cls)
        return partial(bound, *self.args, **self.keywords)
