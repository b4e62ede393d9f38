def f(a, b=0):
    return a


f(1, colour=2)
