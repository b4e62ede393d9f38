class A:
    k = 1
    def __init__(self, x): self.x = x
    def get(self, d=0): return self.x + d
    def __add__(self, o): return A(self.x + (o.x if isinstance(o, A) else o))
    def __sub__(self, o): return NotImplemented
class B(A):
    def get(self, d=0): return -self.x - d
    def __radd__(self, o): return "radd"
class C:
    def __init__(self, y, x=5): self.y = y; self.x = x
    def get(self, d=0): return self.y
objs = [A(1), B(2), C(3), C(4, 9), A(7)]
for r in range(3):
    t = 0
    for o in objs:
        t += o.get() + o.x + o.get(2)
        o.x = o.x + 1
    print(t)
    if r == 1:
        B.get = lambda self, d=0: 1000
    if r == 0:
        objs[2].get = lambda d=0: 77
print((A(1) + A(2)).x, (A(1) + 5).x, A(1) + B(2))
for f in (lambda: A(1) - A(2), lambda: A(1) - 3, lambda: A(1) * 2, lambda: C(), lambda: A(1, 2)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class D:
    def __init__(self): return 5
for i in range(2):
    try: D()
    except TypeError as e: print(e)
class M(type):
    def __call__(cls, *a):
        print("M.__call__", a); return super().__call__(*a)
class E(metaclass=M):
    def __init__(self, a): self.a = a
print(E(1).a, E(2).a, E(3).a)
class F:
    def __init__(self, a): self.a = a
print(F(1).a, F(2).a)
F.__init__ = lambda self, a: setattr(self, "a", a * 100)
print(F(1).a)
def new(cls, a): print("new"); return object.__new__(cls)
F.__new__ = new
print(F(2).a)
class P:
    @property
    def v(self): return 42
class Q:
    def __init__(self): self.v = 1
for o in (Q(), P(), Q(), P()): print(o.v)
Q.v = property(lambda s: "now")
for o in (P(), P()): print(o.v)
