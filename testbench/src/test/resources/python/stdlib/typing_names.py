from __future__ import annotations
from typing import Any, Callable, ClassVar, Dict, Generic, List, Optional, Tuple, TypeVar, Union, cast

T = TypeVar("T")
Pair = Tuple[int, int]
Handler = Callable[[int], Optional[str]]


class Stack(Generic[T]):
    limit: ClassVar[int] = 3

    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> Optional[T]:
        return self.items.pop() if self.items else None


def total(values: Dict[str, Union[int, float]], *more: Any) -> float | None:
    result: float = 0
    for v in values.values():
        result += v
    return result


s: Stack[int] = Stack[int]()
s.push(1)
print(s.pop(), s.pop(), total({"a": 1, "b": 2.5}), cast(int, "x"), T, Stack.limit, isinstance(s, Stack))
