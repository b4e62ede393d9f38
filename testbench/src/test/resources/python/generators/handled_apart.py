import sys


def again():
    try:
        raise ValueError("inner")
    except ValueError:
        yield sys.exception()
        yield sys.exception()
        raise


def same():
    try:
        yield 1
    except KeyError:
        yield sys.exception()
        yield sys.exception()
        try:
            raise
        except KeyError as e:
            yield ("again", repr(e))
    yield sys.exception()
    try:
        raise TypeError("last")
    except TypeError as e:
        yield repr(e.__context__)


def left():
    try:
        raise ValueError("handled and left")
    except ValueError as e:
        yield repr(e.__context__)
    yield sys.exception()
    yield sys.exception()


g = again()
try:
    raise OSError("outer")
except OSError:
    print(repr(next(g)))
    print(repr(sys.exception()))
print(repr(next(g)), sys.exception())
try:
    next(g)
except ValueError as e:
    print(repr(e), repr(e.__context__), sys.exception() is e)

g = same()
next(g)
try:
    raise KeyError("k")
except KeyError as e:
    print(repr(g.throw(e)))
    print(repr(next(g)))
print(repr(next(g)))
try:
    raise OSError("other")
except OSError:
    print(repr(next(g)), sys.exception())
print(next(g))

g = left()
try:
    raise OSError("first caller")
except OSError:
    print(next(g))
print(next(g))
try:
    raise IndexError("second caller")
except IndexError:
    print(repr(next(g)))
print(sys.exception())


def delegating():
    try:
        raise OverflowError("around")
    except OverflowError:
        yield from left()
        yield repr(sys.exception())


for x in delegating():
    print(repr(x))
try:
    raise LookupError("all along")
except LookupError:
    for x in delegating():
        print(repr(x))
    print(repr(sys.exception()))


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, e, traceback):
        print("leaving with", repr(e), repr(sys.exception()))
        return True


def managed():
    with Manager():
        yield 1
        raise ValueError("in with")
    yield sys.exception()
    try:
        yield 2
    finally:
        print("finally", repr(sys.exception()))


g = managed()
try:
    raise OSError("outer")
except OSError:
    next(g)
print(next(g))
next(g)
try:
    raise RuntimeError("r")
except RuntimeError as e:
    try:
        g.throw(KeyError("thrown"))
    except KeyError as k:
        print(repr(k.__context__))
