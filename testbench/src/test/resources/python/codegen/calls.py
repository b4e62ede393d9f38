def none():
    pass


def eight(a, b, c, d, e, f, g, h):
    return [h, g, f, e, d, c, b, a]


def apply(f, x):
    return f(x)


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(none(), eight(1, 2, 3, 4, 5, 6, 7, 8))
print(apply(abs, -3), apply(fact, 5), apply(len, "abc"), apply(str, 12) + "!", apply(range, 3))
print(even(10), odd(7), ackermann(2, 3))
table = [fact, abs, len, max]
print(table[0](6), table[1](-2), table[2]([1]), table[3](4, 9))
g = fact
print(g(4), g is fact, g == fact, apply is g)
print(eight(fact(3), even(2), none(), [1], "x", (1,), 7, -8))
