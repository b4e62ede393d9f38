def average():
    total = 0
    count = 0
    result = None
    while True:
        x = yield result
        total += x
        count += 1
        result = total // count


a = average()
print(a.send(None), a.send(10), a.send(20), a.send(60))


def expression():
    x = (yield 1) + (yield 2) * (yield 3)
    print("x", x)
    y = [(yield "a"), (yield "b")]
    return (x, y)


def outer():
    result = yield from expression()
    yield result


o = outer()
print(o.send(None), o.send(10), o.send(20), o.send(30), o.send("p"), o.send("q"))


def no_value():
    x = yield
    while x != "stop":
        print("received", x)
        x = yield


n = no_value()
print(n.send(None), n.send(1), n.send([2]))
try:
    n.send("stop")
except StopIteration as e:
    print("stopped", e)
try:
    n.send("again")
except StopIteration as e:
    print("still stopped", e)


def returns():
    yield 1
    return "the value"


r = returns()
r.send(None)
try:
    r.send(None)
except StopIteration as e:
    print("returned", e)

g = average()
try:
    g.send(5)
except TypeError as e:
    print(e)


def scheduler(tasks):
    while tasks:
        task = tasks.pop(0)
        try:
            print(task.__next__(), end=" ")
            tasks.append(task)
        except StopIteration:
            pass


def task(name, n):
    for i in range(n):
        yield name + str(i)


scheduler([task("a", 3), task("b", 1), task("c", 2)])
print()


def own():
    try:
        yield me.__next__()
    except ValueError as e:
        yield str(e)


me = own()
print(me.__next__())
