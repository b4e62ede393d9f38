import copy


class Point:
    __slots__ = ("x", "__y")

    def __init__(self, x, y):
        self.x = x
        self.__y = y

    def shown(self):
        return self.x, self.__y


class Named(Point):
    __slots__ = "name"


class Kept:
    def __init__(self, n):
        self.n = n

    def __getstate__(self):
        return {"n": self.n * 2}

    def __setstate__(self, state):
        self.n = state["n"] + 1


p = Named([1], 2)
p.name = "p"
q = copy.deepcopy(p)
r = copy.copy(p)
p.x.append(3)
print(q.shown(), q.name, r.shown(), r.x is p.x, type(q).__name__)
print(copy.copy(Kept(5)).n, copy.deepcopy(Kept(6)).n, copy.deepcopy([Kept(1)])[0].n)


class Tool:
    @staticmethod
    def twice(x):
        return x * 2

    four = twice(2)


@staticmethod
def plain(*args, **kwargs):
    return args, kwargs


print(Tool.four, Tool.twice(5), plain(1, a=2))
