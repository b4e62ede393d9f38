class Empty:
    pass


class Point:
    """A point."""

    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def move(self, dx, dy):
        self.x += dx
        self.y -= -dy
        return self

    def text(self):
        return f"({self.x}, {self.y})"


p = Point(1, 2)
q = p.moved(3, 4)
print(p.text(), q.text(), Point(5).text(), Point(y=1, x=2).text())
print(p.move(1, 1).move(2, 2).text(), p.x, p.y)
print(Point.dimensions, p.dimensions)
p.dimensions = 3
print(Point.dimensions, p.dimensions, q.dimensions)
Point.dimensions = 7
print(Point.dimensions, p.dimensions, q.dimensions)
print(Point.text(q), Point.moved(q, 1, 1).text())
e = Empty()
e.a = 1
e.b = [2]
e.b.append(3)
print(e.a, e.b)
del e.a
print(hasattr(e, "a"), hasattr(e, "b"))
print(Point.__name__, Point.__doc__, Empty.__doc__, p.__doc__, Point.__module__, Point.__qualname__)
print(type(p), type(p) is Point, p.__class__ is Point, type(Point), type(type(Point)))
print(Empty == Empty, Empty != Point, e == e, e == Empty(), e != Empty(), e is e)
f = p.text
print(f())
p.x = 100
print(f())
g = Point.text
print(g(p))
print(Empty.__bases__, Point.__mro__)
