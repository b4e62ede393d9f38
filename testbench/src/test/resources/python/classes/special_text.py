class P:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"P({self.n!r})"


class Q(P):
    def __str__(self):
        return "q" + str(self.n)


class R:
    def __str__(self):
        return "only str"


p = P("a")
q = Q(2)
print(p, str(p), repr(p), f"{p} {p!r} {p!s}", [p, (p,), {1: p}])
print(q, str(q), repr(q), f"{q} {q!r} {q!s:>5}|", [q])
print(R(), str(R()), f"{R()}")
print(repr(R())[:19], str(R) == "<class '__main__.R'>")


class Bad:
    def __repr__(self):
        return 5

    def __str__(self):
        return None


for f in (repr, str):
    try:
        print(f(Bad()))
    except TypeError as e:
        print(e)


class Rec:
    def __init__(self):
        self.items = [1]

    def __repr__(self):
        return "Rec" + repr(self.items)


r = Rec()
r.items.append(Rec())
print(r)
print(P.__repr__(p), Q.__str__(q))
