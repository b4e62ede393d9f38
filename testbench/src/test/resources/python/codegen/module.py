"""A docstring."""


def twice(x):
    """Doubles."""
    return x * LATER


LATER = 2
print(twice(4), __name__)
if __name__ == "__main__":
    print("the program")
value: int = 5
late: str
print(value)
pass
assert value == 5, "not reached"
assert twice


def annotated(a: int, b: "str") -> int:
    c: int = a
    return c


print(annotated(1, "x"))
total = 0
for total in range(4):
    if total == 2:
        inner = total
print(total, inner)
