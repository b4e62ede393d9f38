def f(a, b, c, d, e, g, h, i, j):
    return a


k = f
k(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
