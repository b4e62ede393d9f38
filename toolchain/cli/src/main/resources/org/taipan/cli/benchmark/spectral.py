"""Spectral norm of an infinite matrix, by the power method."""


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    n = len(v)
    return [sum([element(i, j) * v[j] for j in range(n)]) for i in range(n)]


def transposed_times(v):
    n = len(v)
    return [sum([element(j, i) * v[j] for j in range(n)]) for i in range(n)]


def norm(n):
    u = [1.0] * n
    for _ in range(4):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    vbv = vv = 0.0
    for a, b in zip(u, v):
        vbv += a * b
        vv += b * b
    return (vbv / vv) ** 0.5


print("%.9f" % norm(24))
