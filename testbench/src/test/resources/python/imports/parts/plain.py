"""A module with functions and variables."""

print("plain is executed as", __name__)

COUNT = 3
items = [1, 2]
total = 0
_hidden = "hidden"


def add(a, b):
    global total
    total += a + b
    return a + b


def describe():
    return f"{COUNT} {items} {total}"


def fail(x):
    return 1 // x
