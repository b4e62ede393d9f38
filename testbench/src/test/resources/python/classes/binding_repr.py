# repr() of what binds functions, and what super() refuses.


class A:
    @property
    def x(self):
        return 1

    @staticmethod
    def s():
        return 2

    @classmethod
    def c(cls):
        return 3

    def p(self):
        return repr(super())


class B(A):
    pass


print(repr(A.__dict__["x"])[:20])
print(str(A.__dict__["s"])[:28])
print(str(A.__dict__["c"])[:27])
print(A().p()[:32])
print(B().p()[:32])
print(repr([1].append)[:38])
try:
    1 / 0
except ZeroDivisionError as e:
    print(str(e.__traceback__)[:17], type(e.__traceback__))
for c in (0, "a", None):
    try:
        super(c, int)
    except TypeError as e:
        print(e)
try:
    super(B, B()).p = 1
except AttributeError as e:
    print(e)
try:
    del super(B, B()).p
except AttributeError as e:
    print(e)
for f in (object.__setattr__, object.__delattr__, object.__getattribute__):
    try:
        f(A(), 5, *([1] if f is object.__setattr__ else []))
    except TypeError as e:
        print(e)


class Deleted:
    value = property(fget=lambda self: 42, doc="This is truth.")

    def remove(self):
        print("removed")

    gone = property(fdel=remove)


print(Deleted().value, Deleted.value.__doc__)
del Deleted().gone
