class Suspend:
    def __init__(self, x):
        self.x = x

    def __await__(self):
        got = yield self.x
        return got


def drive(coro, answers=()):
    """Runs a coroutine by hand; prints what it hands out."""
    answers = list(answers)
    sent = None
    while True:
        try:
            x = coro.send(sent)
        except StopIteration as e:
            return e.value
        print("  out", x)
        sent = answers.pop(0) if answers else None


async def inner(a, b=2, *rest, **named):
    x = await Suspend(("inner", a, b))
    return [x, rest, named]


async def outer():
    total = [await inner(1), await inner(2, 3, 4, k=await Suspend("k"))]
    return total


print(drive(outer(), "abcdef"))
print(type(outer()).__name__, repr(outer())[:25], callable(outer()), outer.__name__)
c = outer()
c.close()


class Rows:
    def __init__(self, n, fail=None):
        self.n, self.i, self.fail = n, 0, fail

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.i == self.fail:
            raise KeyError("row")
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await Suspend(self.i)
        return self.i * 10


async def loops():
    async for x in Rows(3):
        print(x)
    else:
        print("else")
    async for x in Rows(5):
        if x == 20:
            continue
        if x == 40:
            break
        print(x)
    else:
        print("never")
    try:
        async for x in Rows(5, 1):
            print("row", x)
    except KeyError as e:
        print("caught", e, repr(e.__context__))
    async for x in Rows(4):
        async for y in Rows(2):
            if y == 20 and x == 20:
                return x, y


print(drive(loops()))


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Suspend("enter " + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, e, tb):
        await Suspend("exit " + self.name)
        print("left", self.name, kind and kind.__name__, e)
        return self.swallow


async def managers():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
    async with Manager("c", True):
        raise ValueError("gone")
    for i in range(3):
        async with Manager("loop%d" % i):
            if i == 0:
                continue
            break
    try:
        async with Manager("d"):
            1 // 0
    except ZeroDivisionError as e:
        print("out", e)
    async with Manager("r") as r:
        return r


print(drive(managers()))


async def comprehensions():
    a = [x async for x in Rows(3) if x != 20]
    b = {x: y async for x in Rows(2) for y in "ab"}
    c = {await Suspend(x) for x in range(3)}
    d = [(x, y) for x in range(2) async for y in Rows(2)]
    return a, b, sorted(c), d


print(drive(comprehensions(), range(100)))


async def positions(x):
    if await Suspend("test"):
        pass
    y = (await Suspend("left")) + (await Suspend("right")) * 2
    z = f"{await Suspend('f')!r}"
    w = [await Suspend("list"), *(await Suspend("star"))]
    v = await Suspend("and") and await Suspend("or")
    assert await Suspend("assert"), "no"
    x[await Suspend("index")] = await Suspend("value")
    while await Suspend("while"):
        print("loop")
    return y, z, w, v, x, (lambda q: q)(await Suspend("arg"))


print(drive(positions({}), [1, 3, 4, "s", 5, "xy", 6, 7, 8, "key", "val", 1, 0, "arg"]))
