def stop_at_three(x):
    if x == 3:
        raise StopIteration("three")
    return x


def with_map():
    for x in map(stop_at_three, range(6)):
        yield x
    yield "end"


def with_filter():
    for x in filter(stop_at_three, range(6)):
        yield x
    yield "end"


print(list(map(stop_at_three, range(6))))
print(list(filter(stop_at_three, range(6))))
print(list(with_map()), list(with_filter()))
print([x for x in map(stop_at_three, range(6))])
print(list(x for x in map(stop_at_three, range(6))))
print(tuple(map(stop_at_three, range(6))), set(filter(stop_at_three, range(6))))
print(sum(map(stop_at_three, range(6))))
m = map(stop_at_three, range(6))
print(list(m), list(m))
m = map(stop_at_three, range(6))
try:
    while True:
        print(next(m))
except StopIteration as e:
    print(e.args, e.value)
print(next(m))


def delegate():
    r = yield from map(stop_at_three, range(6))
    print("result", r)


print(list(delegate()))
def gen():
    yield 1
    raise StopIteration
try:
    list(map(str, gen()))
except RuntimeError as e:
    print(e)
def raw():
    yield next(iter([]))
try:
    print(list(raw()))
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
class It:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        return stop_at_three(self.n)
print(list(map(str, It())))
print(list(zip(It(), It())), list(enumerate(It())))
print(next(map(stop_at_three, [3]), "default"))
def sub():
    for x in It():
        yield x
print(list(sub()))
print(list(iter(lambda: stop_at_three(3), 5)))
class Seq:
    def __getitem__(self, i):
        return stop_at_three(i)
print(list(Seq()))
def g3():
    for x in Seq(): yield x
    for x in iter(lambda: stop_at_three(3), 5): yield x
print(list(g3()))
print(max(map(stop_at_three, range(6))), sorted(map(stop_at_three, range(6))), dict(map(lambda x: (stop_at_three(x), x), range(5))))
a, *b = map(stop_at_three, range(6))
print(a, b)
a, b, c = map(stop_at_three, range(6))
print(a, b, c, 2 in map(stop_at_three, range(6)), 9 in map(stop_at_three, range(6)))
def key(x):
    raise StopIteration
try:
    sorted([1,2], key=key)
except StopIteration: print("key")
try:
    max([1,2], key=key)
except StopIteration: print("key")
def uses(x):
    for y in It():
        pass
    return x


def ends():
    yield from It()
    for y in It():
        pass


m = filter(uses, [1, 2])
try:
    while True:
        next(m)
except StopIteration as e:
    print(e.args)
m = map(str, ends())
try:
    while True:
        print(next(m))
except StopIteration as e:
    print(e.args)
