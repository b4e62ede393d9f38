"""throw() hands its argument on as it is to what `yield from` walks."""


class Catching:
    def __init__(self):
        self.closed = False

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, x):
        print("throw", repr(x))
        return 456

    def close(self):
        self.closed = True


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


def walk(o):
    try:
        yield from o
    except Exception as e:
        print("caught", repr(e), repr(e.__context__))
        yield "after"


def outer(o):
    yield from walk(o)


for make in (walk, outer):
    for x in (123, ZeroDivisionError, ZeroDivisionError("text"), GeneratorExit):
        g = make(Catching())
        next(g)
        try:
            print(g.throw(x))
        except BaseException as e:
            print("out:", repr(e))
    for x in (ZeroDivisionError, ZeroDivisionError("text")):
        g = make(Plain())
        next(g)
        print(g.throw(x))
        g = make([1, 2])
        next(g)
        print(g.throw(x))


def simple():
    try:
        yield 1
    except ValueError as e:
        print("simple", repr(e))
        yield 2


for x in (5, ValueError, KeyError):
    g = simple()
    next(g)
    try:
        print(g.throw(x))
    except (TypeError, KeyError) as e:
        print("out:", repr(e))
g = outer(simple())
next(g)
print(g.throw(ValueError))
g = simple()
try:
    g.throw(ValueError("early"))
except ValueError as e:
    print("out:", repr(e))
print(list(g))
