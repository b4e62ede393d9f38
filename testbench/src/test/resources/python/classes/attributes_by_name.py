class A:
    k = "class"

    def __init__(self):
        self.a = 1

    def m(self, n=1):
        return self.a + n


o = A()
print(getattr(o, "a"), getattr(o, "k"), getattr(o, "zz", None), getattr(o, "zz", 5), getattr(o, "m")(4))
print(hasattr(o, "a"), hasattr(o, "zz"), hasattr(A, "a"), hasattr(A, "k"), hasattr(3, "zz"))
setattr(o, "b", [2])
for name in ("a", "b", "k"):
    print(name, getattr(o, name))
setattr(A, "z", 26)
print(o.z, A.z)
delattr(o, "a")
for f in (lambda: o.a, lambda: getattr(o, "a"), lambda: delattr(o, "a"), lambda: A.nothing, lambda: o.nothing(),
          lambda: getattr(o, 5), lambda: (5).nothing, lambda: None.x, lambda: [].x):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
del A.z
print(hasattr(o, "z"))
print(callable(o), callable(A), callable(o.m), callable(print), callable(5), callable(lambda: 1))
print(o.__dict__, o.__class__.__name__)
o.__dict__["q"] = 9
print(o.q, o.__dict__)
