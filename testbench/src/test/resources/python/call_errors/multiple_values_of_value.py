def f(a, b):
    return a


g = f
g(1, 2, b=2)
