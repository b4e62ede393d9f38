"""Names of built-in types that have no name of their own, and SimpleNamespace (CPython's module types)."""

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
