"""With the future import no annotation is evaluated."""
from __future__ import annotations

table: dict[int, tuple[str, Unknown]] = {}
bare: Missing


def f(code: int, other: Later, *rest: [1 / 0]) -> Nowhere:
    inner: Nope = 3
    return code + inner


class Later:
    field: list[Missing] = []


print(table, f(1, Later()), Later.field, f.__annotations__["other"])
