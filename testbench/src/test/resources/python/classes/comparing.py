class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, o):
        if not isinstance(o, Version):
            return NotImplemented
        return self.parts == o.parts

    def __lt__(self, o):
        if not isinstance(o, Version):
            return NotImplemented
        return self.parts < o.parts

    def __le__(self, o):
        return self.parts <= o.parts

    def __hash__(self):
        return len(self.parts)

    def __repr__(self):
        return "v" + str(self.parts)


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a == b, a == c, a != b, a != c, a < b, a > b, a <= c, a >= b, a == 1, 1 == a, a != 1)
print(sorted([b, a, Version(0, 9)]), max(a, b), min([a, b, c]))
print(a in [b, c], [a] == [c], (a, 1) == (c, 1), {a: 1}[c], len({a, b, c}), hash(a) == hash(c))
for f in (lambda: a < 1, lambda: 1 > a, lambda: a > "x", lambda: Version() >= Version(), lambda: object() < object()):
    try:
        print(f())
    except TypeError as e:
        print(e)


class OnlyEq:
    def __eq__(self, o):
        return True


try:
    {OnlyEq(): 1}
except TypeError as e:
    print(e)
print(OnlyEq() != 5, OnlyEq() == None, OnlyEq() is None)


class Identity:
    pass


x, y = Identity(), Identity()
d = {x: "x", y: "y"}
print(d[x], d[y], x == y, x != y, len({x, y, x}), hash(x) == hash(x))


class Odd:
    def __eq__(self, o):
        return "yes"

    def __ne__(self, o):
        return []

    def __lt__(self, o):
        return 0

    __hash__ = None


print(Odd() == 1, Odd() != 1, Odd() < 1, 1 > Odd())
if Odd() == 2:
    print("truth")
if not Odd() != 2:
    print("no truth")
