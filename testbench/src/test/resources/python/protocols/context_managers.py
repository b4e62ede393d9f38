class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name + "!"

    def __exit__(self, kind, e, traceback):
        print("exit", self.name, kind and kind.__name__, repr(e), traceback is not None)
        return self.swallow


with M("a") as a:
    print(a)
with M("b"), M("c") as c:
    print(c)
with M("d", True):
    raise ValueError("gone")
try:
    with M("e"):
        raise ValueError("kept")
except ValueError as e:
    print("caught", e)
try:
    with M("f") as f, M("g", True) as g:
        print(f, g)
        1 // 0
    print("after")
    with M("h"):
        with M("i"):
            raise KeyError("k")
except KeyError as e:
    print("key", e)


def early():
    with M("return"):
        return "value"


print(early())
for i in range(3):
    with M(str(i)):
        if i == 0:
            continue
        if i == 1:
            break


def gen():
    with M("gen"):
        yield 1
        yield 2


print(list(gen()))
g = gen()
print(next(g))
g.close()


class Raises:
    def __enter__(self):
        raise RuntimeError("in enter")

    def __exit__(self, *args):
        print("never")


class RaisesLater:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError("in exit")


for m in (Raises(), RaisesLater()):
    try:
        with m:
            raise ValueError("first")
    except RuntimeError as e:
        print(e, repr(e.__context__))


class OnlyEnter:
    def __enter__(self):
        pass


class OnlyExit:
    def __exit__(self, *args):
        pass


for m in (OnlyEnter(), OnlyExit(), 5):
    try:
        with m:
            print("never")
    except TypeError as e:
        print(e)


class Pair:
    def __enter__(self):
        return 1, [2, 3]

    def __exit__(self, kind, e, tb):
        return isinstance(e, ZeroDivisionError)


with Pair() as (x, (y, z)):
    print(x, y, z)
    1 / 0
print("swallowed")
