def f():
    numbers = [x for x in range(3)]
    return x


f()
