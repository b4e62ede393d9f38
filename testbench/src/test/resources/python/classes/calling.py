class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more, scale=1, **named):
        return (self.n + x + sum(more)) * scale + sum(named.values())


a = Adder(10)
print(a(1), a(1, 2, 3), a(1, scale=2), a(1, q=100), a(*[1, 2], **{"scale": 3}))
print(list(map(a, [1, 2, 3])), callable(a))
print(sorted([3, 1, 2], key=Adder(0)))


class Many:
    def m(self, a, b=2, *args, c=3, **kw):
        return (a, b, args, c, kw)

    def nine(self, a, b, c, d, e, f, g, h, i):
        return a + b + c + d + e + f + g + h + i


o = Many()
print(o.m(1), o.m(1, 5), o.m(1, 2, 3, 4), o.m(1, c=9), o.m(a=1, b=7, z=5), o.m(*(1, 2), **{"c": 4, "d": 5}))
print(o.nine(1, 2, 3, 4, 5, 6, 7, 8, 9), o.nine(*range(9)))
for f in (lambda: o.m(), lambda: o.nine(1), lambda: o.m(1, a=2), lambda: Many(1), lambda: Adder(), lambda: Adder(1, 2),
          lambda: o(), lambda: Adder(1)(), lambda: Many.m()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Sort:
    def sort(self, key=None, reverse=False):
        return "my sort", key, reverse

    def append(self, *args):
        return args

    def update(self, **kw):
        return kw


s = Sort()
print(s.sort(), s.sort(reverse=True), s.append(1, 2), s.update(a=1))
l = [1, 3, 2]
l.sort(reverse=True)
print(l)
