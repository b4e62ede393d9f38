# Subclasses of tuple: __new__, properties, operators that call the base's.
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(*(a + b for a, b in zip(self, other)))


p = Point(1, 2)
print(p, p.x, p[1], p + p, type(p + p), p == (1, 2), (1, 2) == p, hash(p) == hash((1, 2)), {p: "v"}[(1, 2)], {(1, 2): "w"}[p])
print("%d %d" % p, p[0:1], len(p), *p, p * 2, type(p * 2), 2 in p, p.index(2), p < (1, 3), (0,) < p, max(p), sum(p))
a, b = p
print(a, b, list(reversed(p)), sorted(p, reverse=True), [p], str(p), f"{p}", tuple(p), type(tuple(p)), (0,) + p)
try:
    p[0] = 1
except TypeError as e:
    print(e)
try:
    p.x = 1
except AttributeError as e:
    print(e)
p.note = "kept"
print(p.note, p.__dict__)


class Named(tuple):
    def __repr__(self):
        return "T" + super().__repr__()

    def __eq__(self, other):
        return super().__eq__(other)

    def __hash__(self):
        return super().__hash__()

    def __getitem__(self, i):
        return super().__getitem__(i)


t = Named([1, 2, 3])
print(t, t == (1, 2, 3), t == Named((1, 2, 3)), t != (1, 2), {t}, t[1], t[-1], t[1:], 3 in t, t.count(1), Named(), Named("ab"))
match t:
    case (x, y, z):
        print(x, y, z)
print(isinstance(t, tuple), isinstance(t, (list, tuple)), type(t).__bases__, t is Named(t), Named(t) == t)
for i, x in enumerate(t):
    print(i, x, end=" ")
print("abc".startswith(Named(("x", "a"))), isinstance(3, tuple([int, str])), dict([t[:2]]))
for method in (lambda: Named(1), lambda: t[9], lambda: t + [1], lambda: t < 3, lambda: t.nothing, lambda: "%d" % t, lambda: Point(1)):
    try:
        print(method())
    except Exception as e:
        print(type(e).__name__, e)
