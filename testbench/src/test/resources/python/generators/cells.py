def counter():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    while total < 100:
        step = yield total
        add(step or 1)


c = counter()
print(c.send(None), c.send(5), c.send(None), c.send(50), list(c))


def many(a, b, c, d, e, f, g, h, *rest, key=9, **named):
    for part in (a, h, rest, key, named):
        yield part


print(list(many(1, 2, 3, 4, 5, 6, 7, 8)), list(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, key=0, z=1)))
m = many
print(list(m(*range(10), w=2)))


def make(k):
    def gen(n=k):
        for i in range(n):
            yield i + k
    return gen


print(list(make(3)()), list(make(2)(4)))
lazy = lambda n: (yield from range(n))
print(list(lazy(3)))


def shadow():
    for i in range(2):
        for j in range(2):
            yield i, j
        else:
            yield "else", i
    x = 7
    while x > 5:
        yield x
        x -= 1
    else:
        yield "end"


print(list(shadow()))
