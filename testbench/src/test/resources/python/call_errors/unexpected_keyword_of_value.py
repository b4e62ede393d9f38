def f(a, b=0):
    return a


g = f
g(1, colour=2)
