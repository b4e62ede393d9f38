def f(a, *, b=0, c=0):
    return a


g = f
g(1, 2, 3, b=3, c=4)
