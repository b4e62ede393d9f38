# The same places see objects of many classes, and classes that change.
class A:
    def __init__(self):
        self.v = "A"

    def f(self):
        return "A.f"


class B:
    def __init__(self):
        self.w = 0
        self.v = "B"

    def f(self):
        return "B.f"


class C(A):
    v = "class"

    def __init__(self):
        pass


class D(A):
    def f(self):
        return "D.f"


def look(o):
    return o.v, o.f()


objects = [A(), B(), C(), D()]
for turn in range(3):
    for o in objects:
        print(look(o), end=" ")
    print()
for turn in range(3):
    print(look(objects[0]), end=" ")
A.f = lambda self: "new A.f"
for o in objects:
    print(look(o), end=" ")
print()
objects[0].f = lambda: "own"
for turn in range(2):
    for o in objects:
        print(look(o), end=" ")
print()
x = D()
print(look(x), look(x), look(x))
x.f = lambda: "own too"
print(look(x), look(x))
del x.f
print(look(x), look(x))
D.v = property(lambda self: "property")
y = D.__new__(D)
print(look(y))
del A.f
try:
    look(C())
except AttributeError as e:
    print(e)


class Wide:
    pass


w = Wide()
for i in range(50):
    setattr(w, "a" + str(i), i)
total = 0
for i in range(50):
    total += getattr(w, "a" + str(i))
print(total, w.a49)


def fill(o, n):
    o.p = n
    o.q = n + 1
    return o.p + o.q


one, two = Wide(), Wide()
two.q = 5
print(fill(one, 1), fill(two, 2), fill(one, 3), fill(two, 4), two.q, fill(w, 6))
