"""Asynchronous generators (CPython 3.11's genobject.c), and the builtins aiter and anext.

The compiler makes an asynchronous generator of a generator: what that hands on is either meant for the event loop, or it
is a Yielded with the next item.
"""

_BEGIN, _GOING, _OVER = range(3)


class Yielded:
    """An item of an asynchronous generator."""

    def __init__(self, item):
        self.item = item


class async_generator:
    __module__ = "builtins"

    def __init__(self, generator, name):
        self._generator = generator
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.ag_running = False
        self._closed = False
        self._ended = False

    def __aiter__(self):
        return self

    def __anext__(self):
        return async_generator_asend(self, None)

    def asend(self, value, /):
        return async_generator_asend(self, value)

    def athrow(self, typ, value=None, traceback=None, /):
        return async_generator_athrow(self, (typ, value, traceback))

    def aclose(self):
        return async_generator_athrow(self, None)

    def __repr__(self):
        return f"<async_generator object {self.__qualname__} at {hex(id(self))}>"

    def _step(self, function, *arguments):
        """Lets the generator go on: a Yielded, or what is meant for the event loop."""
        self.ag_running = True
        try:
            given = function(*arguments)
        except StopIteration:
            self._ended = self._closed = True
            self.ag_running = False
        except BaseException as e:
            self._ended = True
            self._closed = self._closed or isinstance(e, (StopAsyncIteration, GeneratorExit))
            self.ag_running = False
            raise
        else:
            if isinstance(given, Yielded):
                self.ag_running = False
            return given
        raise StopAsyncIteration


class _Awaitable:
    """What gives one item of an asynchronous generator, or closes it."""

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self.send(None)

    def close(self):
        self._state = _OVER

    def _begin(self, name):
        if self._owner.ag_running:
            self._state = _OVER
            raise RuntimeError(f"{name}(): asynchronous generator is already running")
        self._state = _GOING


class async_generator_asend(_Awaitable):
    __module__ = "builtins"

    def __init__(self, owner, value):
        self._owner = owner
        self._value = value
        self._state = _BEGIN

    def send(self, value, /):
        if self._state == _BEGIN:
            self._begin("anext")
            if value is None:
                value = self._value
        return self._step(self._owner._generator.send, value)

    def throw(self, typ, value=None, traceback=None, /):
        if self._state == _BEGIN:
            self._begin("anext")
        return self._step(self._owner._generator.throw, typ, value, traceback)

    def _step(self, function, *arguments):
        if self._state == _OVER:
            raise RuntimeError("cannot reuse already awaited __anext__()/asend()")
        try:
            given = self._owner._step(function, *arguments)
        except BaseException:
            self._state = _OVER
            raise
        if isinstance(given, Yielded):
            self._state = _OVER
            raise StopIteration(given.item)
        return given


class async_generator_athrow(_Awaitable):
    """Throws an exception into an asynchronous generator; arguments: None to close it."""

    __module__ = "builtins"

    def __init__(self, owner, arguments):
        self._owner = owner
        self._arguments = arguments
        self._state = _BEGIN

    def send(self, value, /):
        owner = self._owner
        if self._state == _OVER:
            raise RuntimeError("cannot reuse already awaited aclose()/athrow()")
        if owner._ended:
            self._state = _OVER
            raise StopIteration
        if self._state == _GOING:
            return self._step(owner._generator.send, value)
        self._begin("aclose" if self._arguments is None else "athrow")
        if owner._closed:
            self._state = _OVER
            raise StopAsyncIteration
        if value is not None:
            self._state = _BEGIN
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        if self._arguments is None:
            owner._closed = True
            return self._step(owner._generator.throw, GeneratorExit)
        return self._step(owner._generator.throw, *self._arguments)

    def throw(self, typ, value=None, traceback=None, /):
        if self._state == _OVER:
            raise RuntimeError("cannot reuse already awaited aclose()/athrow()")
        if self._state == _BEGIN:
            self._begin("aclose" if self._arguments is None else "athrow")
        return self._step(self._owner._generator.throw, typ, value, traceback)

    def _step(self, function, *arguments):
        closes = self._arguments is None
        stopped = False
        try:
            given = self._owner._step(function, *arguments)
        except (StopAsyncIteration, GeneratorExit):
            self._state = _OVER
            if not closes:
                raise
            stopped = True
        except BaseException:
            self._state = _OVER
            raise
        if stopped:
            raise StopIteration
        if isinstance(given, Yielded):
            self._state = _OVER
            if closes:
                raise RuntimeError("async generator ignored GeneratorExit")
            raise StopIteration(given.item)
        return given


def aiter(async_iterable, /):
    if not hasattr(type(async_iterable), "__aiter__"):
        raise TypeError(f"{type(async_iterable).__name__!r} object is not an async iterable")
    walk = type(async_iterable).__aiter__(async_iterable)
    if not hasattr(type(walk), "__anext__"):
        raise TypeError(f"aiter() returned not an async iterator of type {type(walk).__name__!r}")
    return walk


_MISSING = ["missing"]


def anext(async_iterator, default=_MISSING, /):
    if not hasattr(type(async_iterator), "__anext__"):
        raise TypeError(f"{type(async_iterator).__name__!r} object is not an async iterator")
    awaitable = type(async_iterator).__anext__(async_iterator)
    return awaitable if default is _MISSING else _or_default(awaitable, default)


async def _or_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
