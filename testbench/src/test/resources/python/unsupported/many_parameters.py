def f(a, b, c, d, e, f, g, h, i):
    return i
