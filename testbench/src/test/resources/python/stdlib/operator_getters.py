from operator import attrgetter, methodcaller, length_hint, call


class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Q:
    p = P(1, 2)


print(attrgetter("x")(P(3, 4)), attrgetter("x", "y")(P(3, 4)), attrgetter("p.y")(Q()), [p.x for p in sorted([P(2, 0), P(1, 0)], key=attrgetter("x"))])
print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"), length_hint([1, 2]), length_hint(5, 7), call(max, 1, 2))
try:
    attrgetter("z")(Q())
except AttributeError as e:
    print(e)
