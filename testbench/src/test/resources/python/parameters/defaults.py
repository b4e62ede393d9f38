def f(a, b=2, c="c", d=None, e=-1, g=True):
    return a, b, c, d, e, g


print(f(1), f(1, 3), f(1, c="x"), f(a=0, g=False), f(1, 2, 3, 4, 5, 6), f(e=7, a=8))


def grows(x, bucket=[]):
    bucket.append(x)
    return bucket


print(grows(1), grows(2), grows(3, [0]), grows(4))

n = 10


def at_definition(x=n * 2, y=(n, n + 1)):
    return x, y


n = 99
print(at_definition(), at_definition(1), at_definition(y=0))


def late(k):
    def inner(a, b=k, *, c=k + 1):
        return a + b + c
    return inner


p, q = late(1), late(100)
print(p(0), q(0), p(0, 5), q(0, c=1), p(a=1, b=1, c=1))

h = f
print(h(9), h(9, d=8), h(*[1, 2], e=4))


def described(x, /, y=1, *, z=2):
    """doc"""
    return (x, y, z)


print(described(0), described(0, 5), described(0, z=6), described(0, y=3, z=4))
i = described
print(i(0), i(0, 5), i(0, z=6), i(0, z=3, y=4))

factory = lambda a, b=5, *c, d=6: (a, b, c, d)
print(factory(1), factory(1, 2, 3, 4), factory(1, d=0), factory(b=1, a=2))
