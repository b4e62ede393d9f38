def f(a, b, /, c=0):
    return a


g = f
g(a=1, b=2, c=3)
