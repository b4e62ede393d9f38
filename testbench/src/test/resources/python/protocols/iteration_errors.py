class NoNext:
    def __iter__(self):
        return self


class GivesList:
    def __iter__(self):
        return [1]


class Refuses:
    __iter__ = None

    def __getitem__(self, i):
        return i


class Raises:
    def __iter__(self):
        raise ValueError("no walk")


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("inside")


class Plain:
    pass


def walk(o):
    for x in o:
        print(x)


for o in (NoNext(), GivesList(), Refuses(), Raises(), Fails(), Plain(), Plain):
    for f in (walk, list, sum, lambda o: next(o), lambda o: 1 in o, lambda o: reversed(o)):
        try:
            print(f(o))
        except Exception as e:
            print(type(e).__name__, e)


def two():
    a, b = o


class Three:
    def __iter__(self):
        return iter([1, 2, 3])


for o in (Three(), Plain(), Fails()):
    try:
        two()
    except Exception as e:
        print(type(e).__name__, e)


class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")


def g():
    print((yield from Stops()))


print(list(g()))
try:
    next(Stops())
except StopIteration as e:
    print(e.value)
