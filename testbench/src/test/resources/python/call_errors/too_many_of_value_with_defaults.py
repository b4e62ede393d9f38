def f(a, b=1, c=2):
    return a


g = f
g(1, 2, 3, 4)
