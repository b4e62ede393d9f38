"""Names of built-in types that have no name of their own, and SimpleNamespace (CPython's module types)."""

import functools
import sys


def _function():
    yield 1


class _Class:
    def method(self):
        pass


FunctionType = type(_function)
LambdaType = FunctionType
BuiltinFunctionType = type(len)
MethodType = type(_Class().method)
GeneratorType = type(_function())
ModuleType = type(sys)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


async def _async_function():
    pass


async def _async_generator():
    yield


_coroutine = _async_function()
CoroutineType = type(_coroutine)
_coroutine.close()
AsyncGeneratorType = type(_async_generator())


class _GeneratorWrapper:
    """A generator that can be awaited."""

    def __init__(self, generator):
        self._generator = generator
        self.send = generator.send
        self.throw = generator.throw
        self.close = generator.close

    def __next__(self):
        return next(self._generator)

    def __iter__(self):
        return self._generator

    __await__ = __iter__


def coroutine(func):
    """Makes what the generators of a function give awaitable."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")

    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return _GeneratorWrapper(made) if isinstance(made, GeneratorType) else made

    return functools.wraps(func)(wrapped)


class SimpleNamespace:
    """An object whose attributes are its keyword arguments."""

    def __init__(self, /, **keywords):
        self.__dict__.update(keywords)

    def __repr__(self):
        items = ", ".join([f"{name}={value!r}" for name, value in self.__dict__.items()])
        return f"namespace({items})"

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented
