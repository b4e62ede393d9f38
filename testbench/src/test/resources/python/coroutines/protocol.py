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


async def awaits(x):
    return await x


async def fors(x):
    async for i in x:
        pass


async def withs(x):
    async with x:
        pass


class Bad:
    def __init__(self, x):
        self.x = x

    def __await__(self):
        return self.x

    def __aiter__(self):
        return self.x

    def __aenter__(self):
        return self.x


class Half:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 3

    def __aenter__(self):
        return 4

    def __aexit__(self, *a):
        return 5


def gen():
    yield 1


for make in (
    lambda: awaits(3), lambda: awaits(None), lambda: awaits(gen()), lambda: awaits(Bad(3)), lambda: awaits(Bad([])),
    lambda: awaits(Bad(iter([]))), lambda: fors([1]), lambda: fors(Bad(3)), lambda: fors(Half()), lambda: withs(1),
    lambda: withs(Bad(3)), lambda: withs(Half()),
):
    try:
        print(drive(make()))
    except TypeError as e:
        print(e)


async def stops():
    raise StopIteration(1)


async def empty():
    pass


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))


attempt(lambda: drive(stops()))
done = empty()
attempt(lambda: drive(done))
attempt(lambda: drive(done))
attempt(lambda: done.throw(ValueError("x")))
attempt(lambda: done.close())
fresh = empty()
attempt(lambda: fresh.send(1))
attempt(lambda: iter(fresh))
attempt(lambda: list(fresh))
attempt(lambda: fresh.throw(ValueError("first")))
attempt(lambda: fresh.send(None))
shared = awaits(Suspend(1))
print(shared.send(None))
attempt(lambda: drive(awaits(shared)))
attempt(lambda: shared.throw(KeyError("k")))


async def catches():
    try:
        await inner(0)
    except ValueError as e:
        return "caught %s" % e
    finally:
        print("finally", await Suspend("in finally"))


c = catches()
print(c.send(None))
print(c.throw(ValueError("thrown")))
attempt(lambda: c.send("x"))


async def stubborn():
    try:
        await Suspend(1)
    except GeneratorExit:
        await Suspend(2)


c = stubborn()
c.send(None)
attempt(c.close)


class Account:
    def __init__(self):
        self.balance = 0

    async def add(self, n):
        await Suspend(n)
        self.balance += n
        return self

    @staticmethod
    async def make():
        return await (await Account().add(1)).add(2)


print(drive(Account.make()).balance)


def counter():
    n = 0

    async def step():
        nonlocal n
        n += 1
        await Suspend(n)
        return n
    return step


step = counter()
print(drive(step()), drive(step()))
