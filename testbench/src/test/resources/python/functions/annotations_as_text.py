from __future__ import annotations
import typing
def f(a: int, b: 'str' = "x", *c: list[int], d: dict[str, "X"] | None = None, **e: (1 + 2)) -> a.b.c: pass
print(f.__annotations__)
class A:
    x: int
    y: typing.Optional[ int ] = None
    z: lambda q: q+1
    w: f"{1}"
    t: "it's"
    u: (1,)
    v: x[1:2, ...]
    s: not a and b or c
    r: -1 ** 2
    n: [i for i in x if i]
print(A.__annotations__)
