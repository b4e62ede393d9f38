def f(*args):
    return args


print(f(), f(1), f(1, "two", [3]), f(*[]), f(*[1, 2], 3, *(4, 5)), f(*"abc", *range(3)))


def g(a, *rest, key=0):
    return a, rest, key


print(g(1), g(1, 2, 3), g(1, key=5), g(1, 2, key=5), g(*[1, 2, 3], key=9))
v = g
print(v(1), v(1, 2, 3), v(1, key=5), v(1, 2, key=5), v(*(1, 2, 3), key=9))


def total(*numbers):
    s = 0
    for n in numbers:
        s += n
    return s


print(total(), total(1, 2, 3), total(*range(101)))


def forward(function, *args):
    return function(*args)


print(forward(total, 4, 5, 6), forward(max, 3, 9, 2), forward(len, "four"), forward(forward, total, 1, 1))


def only_keywords(*, a, b=2):
    return a * 100 + b


print(only_keywords(a=1), only_keywords(b=5, a=3))
o = only_keywords
print(o(a=1), o(b=5, a=3))


def wide(a, b, c, d, e, f, g, h, *rest, i=9, j):
    return a, h, rest, i, j


print(wide(1, 2, 3, 4, 5, 6, 7, 8, j=0), wide(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, j=1, i=2))
w = wide
print(w(1, 2, 3, 4, 5, 6, 7, 8, j=0), w(*range(12), j=1, i=2))


def twelve(a, b, c, d, e, f, g, h, i, j, k, l):
    if a == 0:
        return [b, c, d, e, f, g, h, i, j, k, l]
    return twelve(a - 1, c, d, e, f, g, h, i, j, k, l, b)


print(twelve(5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
t = twelve
print(t(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
