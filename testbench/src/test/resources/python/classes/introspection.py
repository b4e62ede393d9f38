class A:
    x = 1

    def __init__(self):
        self.b = 1
        self.a = 2

    def m(self):
        pass


class E(Exception):
    pass


o = A()
print(dir(o) == sorted(dir(o)), "a" in dir(o), "m" in dir(o), "a" in dir(A), "__init__" in dir(A), len(dir(A)), len(dir(o)))
print(dir(A))
print(vars(o), o.__dict__ == {"b": 1, "a": 2})
vars(o)["c"] = 3
print(o.c, "c" in dir(o))
e = E()
e.note = 1
print(dir(e), vars(e))


class D:
    def __dir__(self):
        return ["z", "a"]


print(dir(D()))


def f(a, b=1):
    "doc"


f.calls = 0
f.calls += 1
print(f.__name__, f.__qualname__, f.__doc__, f.calls, f.__dict__, hasattr(f, "nothing"), A.m.__qualname__)
f.__name__ = "g"
print(f.__name__, o.m.__name__, o.m.__self__ is o, o.m.__func__ is A.m)
del f.calls
try:
    f.calls
except AttributeError as err:
    print(err)
