import typing
from typing import Iterable, Iterator, List, Optional, Protocol


class Node:
    pass


class Shape(Protocol):
    def area(self) -> float: ...


class Square:
    def __init__(self, side: float, tag: Optional[str] = None) -> None:
        self.side = side

    def area(self) -> float:
        return self.side ** 2


def areas(shapes: Iterable[Shape], first: "Later" = None, n: Node | None = None) -> typing.List[float]:
    return [s.area() for s in shapes]


def count(n: int) -> Iterator[int]:
    yield from range(n)


numbers: List[list[int]] = [[1]]
print(areas([Square(2), Square(3)]), list(count(3)), numbers)
