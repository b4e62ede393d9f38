class A:
    def f(self, __x, *, __y=2): return __x, __y
    def g(self, **kw): return kw
a = A()
print(a.f(1, _A__y=3))
print(a.f(_A__x=1))
try: a.f(__x=1)
except TypeError as e: print(e)
class B:
    def t(self): return a.f(__x=1)
    def u(self): return a.g(__x=1)
print(B().u())
try: print(B().t())
except TypeError as e: print(e)
