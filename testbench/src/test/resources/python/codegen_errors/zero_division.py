def half(x):
    return 10 // x


def outer(x):
    y = half(x - 1) + 1
    return y


print(half(5))
print(outer(1))
