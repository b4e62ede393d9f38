class Seq:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Seq(*self.items[i])
        return self.items[i]

    def __repr__(self):
        return f"Seq{self.items}"

    def __contains__(self, x):
        print("contains", end=" ")
        return x in self.items

    def __reversed__(self):
        return iter(self.items[::-1])


s = Seq(1, 2, 3, 4)
print(len(s), s[0], s[-1], s[1:3], s[::-1], s[:2], bool(s), bool(Seq()))
print(2 in s, 9 in s, 9 not in s, list(reversed(s)), list(s))
print(list(map(str, s)), sorted(s, key=lambda x: -x))


class NoReversed:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "abc"[i]


print(list(reversed(NoReversed())), list(NoReversed()), "b" in NoReversed())


class Matrix:
    def __init__(self, n):
        self.rows = {}

    def __getitem__(self, key):
        return self.rows.get(key, 0)

    def __setitem__(self, key, value):
        self.rows[key] = value

    def __delitem__(self, key):
        del self.rows[key]


m = Matrix(3)
m[0, 1] = 5
m[0, 1] += 2
m[1:2] = "slice"
print(m[0, 1], m[2, 2], m.rows[slice(1, 2)] if False else len(m.rows))
del m[0, 1]
print(m[0, 1])
m["x"] = m["y"] = 7
print(m["x"], m["y"])
for f in (lambda: Seq(1)[5], lambda: len(Matrix(1)), lambda: reversed(Matrix(1))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    del s[0]
except TypeError as e:
    print(e)
except AttributeError as e:
    print(e)
try:
    s[0] = 1
except TypeError as e:
    print(e)
