Table = list


def first(items: list[int], other: "any text", table: Table) -> int | None:
    item: undefined_here = items[0]
    unused: undefined_here
    return item


print(first([1], 2, 3))
count: int = 4
pairs: dict[str, tuple[int, ...]]
either: None | int | list[str] = count
print(count, either)
items = [0]
items[print("evaluated")]: int
items[0]: int = 7
print(items)
