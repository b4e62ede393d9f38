# globals(), locals() and vars() where their dicts are read.
import math
x = 1
def f(a, b=2, *rest, **kw):
    c = a + b
    if a > 5:
        d = 1
    import math as mm
    def inner():
        return c, sorted(locals())
    print(inner())
    return locals()
r = f(1, 2, 3, z=4)
print({k: v for k, v in r.items() if k not in ("inner", "mm")}, sorted(r))
print("x" in globals(), globals()["x"], globals().get("nope", 7), "math" in globals())
print("{a} and {b}".format(**(lambda a, b: locals())(1, 2)))
class P:
    def __init__(self, u, v):
        for k, w in locals().items():
            if k != "self":
                setattr(self, k, w)
print(vars(P(1, 2)))
def test_one(): return "one"
def test_two(): return "two"
print([globals()[n]() for n in sorted(globals()) if n.startswith("test_")])
def g():
    v = 3
    return vars()
print(g(), globals()["g"] is g)
x = 2
print(globals()["x"])
def gen(n):
    y = n * 2
    yield locals()
print(next(gen(4)))
