import typing
from dataclasses import dataclass, field, fields, InitVar, KW_ONLY
from typing import ClassVar, Optional, get_type_hints, NamedTuple


class Node:
    left: "Node"
    value: int = 3
    names: list[str]
    other: Optional[int]
    limit: ClassVar[int] = 5


print(Node.__annotations__)


@dataclass
class Point:
    x: int
    y: float = 0.5
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    start: InitVar[int] = 1
    _: KW_ONLY
    z: "str" = ""

    def __post_init__(self, start):
        self.x += start


print(Point(1), [(f.name, f.type) for f in fields(Point)])
for f in fields(Point):
    if f.type is int:
        print(f.name, "is an int")


class Pair(NamedTuple):
    a: int
    b: str = ""


print(Pair.__annotations__, Pair(1))


def f(a: int, b: list[int] = (), *c: "str", d: int | None = None, **e: typing.Any) -> Optional[str]:
    x: int = 3
    y: undefined = 4
    return None


print(f.__annotations__)
try:

    class Bad:
        x: Missing

except NameError as e:
    print(e)


def outer():
    class Local:
        a: int
        b: "later"

    class Inner:
        c: Local

    print(Inner.__annotations__["c"].__qualname__, Local.__annotations__)


outer()
print(get_type_hints(f))
print(get_type_hints(Node))
def g(a: "int", b: "Node" = None): pass
print(get_type_hints(g)["b"] is Node, get_type_hints(g)["a"], get_type_hints(outer))
class Sub(Node):
    extra: "float"
print(list(get_type_hints(Sub).items())[-1])
