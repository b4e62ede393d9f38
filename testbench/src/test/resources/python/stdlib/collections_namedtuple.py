from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, 2)
q = Point(y=5, x=4)
print(p, q, p.x, p[0], p[-1], p[:1], len(p), list(p), tuple(q), p == (1, 2), p == Point(1, 2), p != q, p < q, hash(p) == hash((1, 2)))
x, y = q
print(x, y, [a + b for a, b in [p, q]], max([p, q]), sorted([q, p]), {p: "v"}[(1, 2)], 2 in p, p + (3,), p.count(1), p.index(2))
print(p._replace(y=9), p._asdict(), Point._fields, Point._make([7, 8]), Point.__name__, repr(Point(x="a", y=None)), str(p), f"{p}")
Car = namedtuple("Car", "make model, year", defaults=[2000])
print(Car("a", "b"), Car("a", "b", 1), Car(make="m", model="n"), Car._field_defaults, namedtuple("R", "a class a", rename=True)._fields)


class Vector(namedtuple("Vector", "x y")):
    def length2(self):
        return self.x ** 2 + self.y ** 2

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)


print(Vector(3, 4).length2(), Vector(1, 2) + Vector(3, 4))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def assign():
    p.x = 5


caught(assign)
caught(lambda: Point(1))
caught(lambda: Point())
caught(lambda: Point(1, 2, 3))
caught(lambda: Point(1, z=2))
caught(lambda: Point(1, 2, x=3))
caught(lambda: p._replace(z=1))
caught(lambda: Point._make([1]))
caught(lambda: p[5])
caught(lambda: namedtuple("A", "1x"))
caught(lambda: namedtuple("A", "class"))
caught(lambda: namedtuple("A", "a a"))
caught(lambda: namedtuple("A", "_a"))
caught(lambda: Car("a"))
