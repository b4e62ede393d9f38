def f(a, b, c, d, e=0):
    return a


g = f
g(d=1)
