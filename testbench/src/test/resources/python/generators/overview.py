def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


for x in count(3):
    print(x)
print(list(count(5)), sum(count(10)), tuple(count(2)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for f in fib():
    if f > 50:
        break
    print(f, end=" ")
print()


def echo():
    got = None
    while True:
        got = yield got
        print("got", got)


e = echo()
print(e.send(None), e.send(1), e.send("two"))
e.close()


def inner(n):
    for i in range(n):
        x = yield i * 10
        if x:
            print("inner got", x)
    return "done"


def outer():
    r = yield from inner(2)
    print("r", r)
    yield from [7, 8]
    yield from "ab"


print(list(outer()))
o = outer()
print(o.send(None), o.send(5), o.__next__())


def safe():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
    finally:
        print("cleanup")


s = safe()
print(s.send(None), s.throw(ValueError("boom")))
print(list(s))
s = safe()
s.send(None)
s.close()
print(sum(x * x for x in range(5)), list(a + b for a in "xy" for b in "12" if b != "1" or a == "x"))
k = 3
print(list(k * v for v in [1, 2]))


def uses(n):
    return list(n + v for v in range(3))


print(uses(10))
try:
    e2 = count(1)
    e2.send(None)
    e2.send(None)
except StopIteration as stop:
    print("stop", stop.value)
