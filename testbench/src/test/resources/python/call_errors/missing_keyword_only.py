def f(*, alpha, beta, gamma=1):
    return alpha


f(gamma=2)
