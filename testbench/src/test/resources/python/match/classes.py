class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    def __init__(self):
        self.tag = "t"

    @property
    def computed(self):
        return 42

    @property
    def broken(self):
        raise AttributeError("no")


def what(o):
    match o:
        case Point3(z=3):
            return "z is 3"
        case Point(0, 0):
            return "origin"
        case Point(x, 0):
            return f"on x at {x}"
        case Point(0, y=b):
            return f"on y at {b}"
        case Point(x=a, y=b) if a == b:
            return f"diagonal {a}"
        case Point():
            return "some point"
        case Plain(broken=b):
            return "never"
        case Plain(computed=c, tag="t"):
            return f"plain {c}"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n):
            return f"number {n}"
        case str() as s:
            return "text " + s
        case [Point(x=1), *rest]:
            return f"list from a point and {len(rest)}"
        case {"p": Point(x, y)}:
            return f"dict of {x} {y}"
        case list() | tuple():
            return "sequence"
        case dict(d):
            return f"dict {d}"
        case ValueError(args=(m,)):
            return "error " + m
        case None:
            return "none"
        case object(tag=t):
            return f"tagged {t}"
    return "other"


class Tagged:
    tag = 5


for o in (Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(1, 2), Point3(1, 2, 3), Point3(0, 0, 0), Plain(), True, 7,
          2.5, "s", [Point(1, 9), 2, 3], {"p": Point(6, 7)}, [1], (), {}, ValueError("v"), None, Tagged(), object()):
    print(what(o))


class NoArgs:
    pass


for f in (lambda o: o, lambda o: 5):
    c = f(NoArgs)
    try:
        match NoArgs():
            case c(1):
                print("never")
    except TypeError as e:
        print(e)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            print("never")
except TypeError as e:
    print(e)
try:
    match 5:
        case int(1, 2):
            print("never")
except TypeError as e:
    print(e)
