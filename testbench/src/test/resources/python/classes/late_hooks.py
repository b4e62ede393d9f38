class Point:
    def __init__(self, x):
        self.x = x

    def norm(self):
        return self.x


class Other:
    def __init__(self):
        self.y = 1
        self.x = 2

    def norm(self):
        return -self.x


points = [Point(1), Other(), Point(3)]
for _ in range(3):
    print([p.x for p in points], [p.norm() for p in points])

for p in points:
    name = "extra" + str(p.x)
    setattr(p, name, p.x * 10)
    print(name, getattr(p, "extra" + str(p.x)), hasattr(p, "ext" + "ra1"), hasattr(p, "x" + ""))


def missing(self, name):
    return "no " + name


Point.__getattr__ = missing
print(points[0].nothing, points[2].x, points[0].norm())
try:
    points[1].nothing
except AttributeError as e:
    print(e)


def everything(self, name):
    return "all " + name


Point.__getattribute__ = everything
print(points[0].x, points[0].norm)
del Point.__getattribute__
print(points[0].x, points[0].norm())
points[0].norm = lambda: "own"
print([p.norm() for p in points])
