def f(a, *, b=0):
    return a


f(1, 2, b=3)
