def f(a, b, c, d, e, g, h, i, j):
    return a


f(1, 2, 3, 4, 5, 6, 7, i=8)
