def f(a, *, alpha, beta):
    return alpha


g = f
g(1, alpha=2)
