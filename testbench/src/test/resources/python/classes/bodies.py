x = "global"


class A:
    print("body", x)
    x = "A"
    print("body", x)
    if x == "A":
        y = 1
    else:
        z = 2
    for i in range(3):
        y += i
    def f(self):
        return x
    g = lambda self: self.y
    del i

    class Inner:
        x = "inner"

        def f(self):
            return x, self.x


print(A.x, A.y, hasattr(A, "z"), hasattr(A, "i"), A().f(), A().g(), A.Inner().f(), A.Inner.__qualname__, A.f.__qualname__)


def make(n):
    class Local:
        value = n

        def get(self):
            return n, self.value, __class__.__name__

        @staticmethod
        def n_times(k):
            return n * k

    return Local


P, Q = make(1), make(2)
print(P().get(), Q().get(), P is Q, P.n_times(5), Q.n_times(5), P.__qualname__, P.__name__)
print(isinstance(P(), Q), repr(P))


def deco(c):
    c.extra = c.__name__ + "!"
    return c


def swap(c):
    return lambda *args: ("made", c(*args).extra)


@swap
@deco
class Decorated:
    pass


print(Decorated())


class B:
    a = b = 1
    c, d = 2, 3
    e: int = 4
    global made
    made = 5
    try:
        f = 1 // 0
    except ZeroDivisionError as err:
        f = "caught"
    with_default = lambda self, k=c: k


print(B.a, B.b, B.c, B.d, B.e, made, B.f, B().with_default(), hasattr(B, "err"))
for k in range(2):
    class Loop:
        n = k
    print(Loop.n)
