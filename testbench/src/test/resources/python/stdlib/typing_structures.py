# Protocols, typed dicts, generic classes, dispatch by annotations.
from functools import partialmethod, singledispatch, singledispatchmethod
from numbers import Integral, Number, Rational, Real
from types import FunctionType, GeneratorType, MethodType, NoneType, SimpleNamespace
from typing import AnyStr, Generic, ParamSpec, Protocol, TypedDict, TypeVar, runtime_checkable

T = TypeVar("T")
P = ParamSpec("P")


@runtime_checkable
class Closeable(Protocol):
    def close(self): ...


class Quiet(Protocol):
    def hush(self) -> None: ...


class File:
    def close(self):
        return "closed"


class Room(Quiet):
    def hush(self):
        return "sh"


print(isinstance(File(), Closeable), isinstance(3, Closeable), Room().hush())
try:
    isinstance(Room(), Quiet)
except TypeError as e:
    print(e)


class Movie(TypedDict, total=False):
    name: str
    year: int


m = Movie(name="x", year=1999)
print(m, type(m), m["year"])


class Box(Generic[T]):
    def __init__(self, x: T):
        self.x = x


print(Box[int](3).x, AnyStr)


@singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


print(show(1), show([1]), show(()), show("s"), show(True))


class Shape:
    @singledispatchmethod
    def scale(self, by):
        raise NotImplementedError("scale")

    @scale.register
    def _(self, by: int):
        return ("int", by)

    @scale.register(str)
    def _(self, by: str):
        return ("str", by)

    def put(self, x, y, *, z=0):
        return (x, y, z)

    put_one = partialmethod(put, 1, z=9)


print(Shape().scale(2), Shape().scale("2"), Shape().put_one(5))
try:
    Shape().scale([])
except NotImplementedError as e:
    print(e)
n = SimpleNamespace(a=1, b="two")
n.c = [3]
print(n, n == SimpleNamespace(a=1, b="two", c=[3]), n.b)
print(isinstance(show, FunctionType), isinstance(Shape().put, MethodType), isinstance((x for x in []), GeneratorType))
print(isinstance(None, NoneType), [isinstance(v, k) for k in (Number, Real, Rational, Integral) for v in (1, 2.5, True, "x")])


def annotated(a: int, b: str = "", *c: float, d: bool = True, **e: list) -> None:
    pass


print({n: getattr(t, "__name__", t) for n, t in annotated.__annotations__.items()})
