def outer(items):
    def inner(i):
        return items[i]

    def both(i, j):
        return inner(i) + inner(j)
    return both


print(outer([1, 2])(0, 1))
outer([1, 2])(
    1,
    2,
)
