def guarded():
    n = 0
    while True:
        try:
            got = yield n
            n += 1 if got is None else got
        except ValueError as e:
            print("ValueError", e)
            n = 100
        except KeyError:
            print("KeyError")
            return


g = guarded()
print(g.send(None), g.send(None), g.send(5), g.throw(ValueError("x")), g.send(1))
try:
    g.throw(KeyError("end"))
except StopIteration:
    print("ended")
try:
    g.throw(ZeroDivisionError("after"))
except ZeroDivisionError as e:
    print("after the end:", e)


def cleans(name):
    try:
        yield name
        yield name + "!"
    finally:
        print("clean", name)


for x in cleans("all"):
    print(x)
c = cleans("closed")
c.send(None)
c.close()
c.close()
print(list(c))
c = cleans("unstarted")
c.close()


def delegates():
    try:
        yield from cleans("inner")
    finally:
        print("outer clean")


d = delegates()
d.send(None)
d.close()
d = delegates()
d.send(None)
try:
    d.throw(RuntimeError("thrown in"))
except RuntimeError as e:
    print("out:", e)


def stubborn():
    for _ in range(2):
        try:
            yield 1
        except GeneratorExit:
            print("no")


s = stubborn()
s.send(None)
try:
    s.close()
except RuntimeError as e:
    print(e)
print(list(s))


def stops():
    yield 1
    raise StopIteration("inside")


try:
    print(list(stops()))
except RuntimeError as e:
    print(e)


def fails():
    yield 1
    yield 1 // 0


f = fails()
print(f.send(None))
try:
    f.send(None)
except ZeroDivisionError as e:
    print(e)
print(list(f))


def nested(items):
    for item in items:
        try:
            try:
                yield 10 // item
            except ZeroDivisionError:
                yield "inf"
            finally:
                yield "after " + str(item)
        except TypeError:
            yield "type"


print(list(nested([5, 0, "a", 2])))
