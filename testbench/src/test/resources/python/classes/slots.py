class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x)
p.y = 2
print(p.x + p.y)
for f in (lambda: setattr(p, "z", 1), lambda: P(3).y, lambda: p.z, lambda: p.__dict__):
    try:
        print(f())
    except AttributeError as e:
        print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)


class Q(P):
    __slots__ = ["z"]


q = Q(5)
q.z = 6
print(q.x, q.z)
try:
    q.w = 1
except AttributeError as e:
    print(e)


class R(P):
    pass


r = R(7)
r.anything = 8
print(r.x, r.anything)


class One:
    __slots__ = "only"


o = One()
o.only = 1
print(o.only)
