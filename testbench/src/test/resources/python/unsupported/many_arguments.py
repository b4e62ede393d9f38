def f(a):
    return a


g = f
g(1, 2, 3, 4, 5, 6, 7, 8, 9)
