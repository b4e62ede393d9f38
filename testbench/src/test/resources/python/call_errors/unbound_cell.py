def outer():
    print(x)
    x = 1
    return lambda: x


outer()
