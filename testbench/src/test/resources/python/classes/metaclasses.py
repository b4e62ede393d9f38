class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        ns["added"] = name + "!"
        c = super().__new__(mcs, name, bases, ns)
        c.kw = kw
        return c
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.inited = True
    def __call__(cls, *args, **kw):
        o = super().__call__(*args, **kw)
        o.called = True
        return o
    def __len__(cls): return 42
    def __iter__(cls): return iter([1, 2])
    def __getitem__(cls, k): return (cls.__name__, k)
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def hello(cls): return "hello " + cls.__name__
    @property
    def prop(cls): return "prop of " + cls.__name__
class A(metaclass=Meta, x=1):
    def __init__(self, n): self.n = n
    def s(self): return super().__repr__()[:3], __class__
class B(A): pass
print(A, B, A.added, B.added, A.kw, B.kw, A.inited, len(A), list(B), A[3], A.hello(), B.prop, type(A), type(B) is Meta)
a = A(5)
print(a.n, a.called, isinstance(a, A), isinstance(A, Meta), a.s(), hasattr(a, "hello"))
C = type("C", (A,), {"z": 1, "m": lambda self: self.n})
print(C, C(3).m(), C.z)
D = type("D", (), {})
print(D, D().__class__.__name__, D.__mro__)
class P:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class Q(P, tag="q"): pass
print(Q.tag)
