class A:
    x = 1

    def f(self):
        return "A.f"

    @classmethod
    def make(cls):
        return cls.__name__ + " by A"

    @staticmethod
    def twice(n):
        return 2 * n

    @property
    def p(self):
        return "A.p"


class B(A):
    x = 2

    def f(self):
        s = super()
        return [s.f(), s.x, self.x, super().twice(3)]

    @classmethod
    def make(cls):
        return super().make() + ", " + cls.__name__ + " by B"

    @property
    def p(self):
        return super().p + " B.p"

    def g(self):
        def inner():
            return super(B, self).f()
        return inner()

    def missing(self):
        return super().nothing


class C(B):
    x = 3


b = B()
print(b.f(), C().f(), B.make(), C.make(), C().make(), b.p, C().p, b.g())
try:
    b.missing()
except AttributeError as e:
    print(e)
try:
    super(B, 5)
except TypeError as e:
    print(e)


class Mixin:
    def f(self):
        return ["mixin"] + super().f()


class D(Mixin, B):
    pass


print(D().f(), D.__mro__)
print(super(B, D()).f())
