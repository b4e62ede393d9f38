class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


class Range:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return Count(self.n)


class Gen:
    def __iter__(self):
        yield 1
        yield 2


class Delegate:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return iter(self.items)


class Old:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError("end")
        return i * i


for o in (Count(3), Range(3), Gen(), Delegate([5, 6]), Delegate({"a": 1}), Old()):
    for x in o:
        print(x, end=" ")
    print(type(o).__name__, list(o))
r = Range(4)
print(list(r), tuple(r), set(r), sum(r), min(r), max(r), sorted(r, reverse=True), any(r), all(r))
print([*r, *Old()], {*r}, len(list(r)), dict(zip(r, Old())))
a, b, c, d = r
print(a, b, c, d)
first, *rest = Old()
print(first, rest)
print(*r, *Gen())
print(list(map(lambda x: x * 2, r)), list(filter(None, Old())), list(enumerate(Gen())), list(zip(r, Old())))
print(3 in r, 9 in r, 9 in Old(), 10 in Old(), 2 not in Gen())
it = iter(r)
print(next(it), next(it), type(it).__name__, iter(it) is it)
print(next(it), next(it), next(it, "end"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.args, e.value)
old = iter(Old())
print(type(old).__name__, next(old), next(old), list(old), next(old, "done"))
l = [0]
l.extend(r)
l += Gen()
print(l)
for i, x in enumerate(Count(10)):
    if x == 3:
        continue
    if x == 5:
        break
    print(i, x)
else:
    print("never")


def total(*args):
    return sum(args)


print(total(*r), total(*Old()))


def inside():
    result = yield from Range(2)
    print("result", result)
    yield from Old()


print(list(inside()))
