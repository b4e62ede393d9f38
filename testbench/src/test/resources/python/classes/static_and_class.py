class Counter:
    count = 0
    names = []

    def __init__(self, name):
        Counter.count += 1
        self.names.append(name)

    @classmethod
    def total(cls):
        return cls.count

    @classmethod
    def pair(cls, a, b="z"):
        return cls(a), cls(b)

    @staticmethod
    def add(a, b=10, *rest, scale=1):
        return (a + b + sum(rest)) * scale


class Sub(Counter):
    count = 100


x, y = Counter.pair("a")
print(Counter.total(), x.total(), Sub.total(), Sub("q").total(), Counter.total(), Counter.names)
u, v = Sub.pair("c", b="d")
print(type(u) is Sub, type(x) is Counter, Counter.count, Sub.count)
print(Counter.add(1), x.add(1, 2), Sub.add(1, 2, 3, 4), x.add(1, scale=3))
f = Counter.add
g = Sub.total
print(f(5), g())


class Registry:
    items = {}

    def register(name):
        def wrap(f):
            Registry.items[name] = f
            return f
        return wrap


@Registry.register("double")
def double(n):
    return 2 * n


print(Registry.items["double"](21))
