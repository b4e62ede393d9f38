def add(a, b):
    return a + b


def many(a, b, c, d, e, f, g, h):
    return [a, b, c, d, e, f, g, h]


def none():
    return


print(add(1, 2), add("a", "b"), add([1], [2]), add(add(1, 2), add(3, 4)))
print(many(1, 2, 3, 4, 5, 6, 7, 8), none())
print(add(many(1, 2, 3, 4, 5, 6, 7, 8)[7], 1))
