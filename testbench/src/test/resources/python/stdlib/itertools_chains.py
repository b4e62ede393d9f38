import itertools
from itertools import chain


def parts():
    for n in range(3):
        print("part", n)
        yield range(n)


def flat(x):
    return chain.from_iterable(x)


print(list(flat([[1], (2, 3), "ab"])), list(itertools.chain.from_iterable([])), list(chain(flat([[1]]), "z")))
walk = chain.from_iterable(parts())
print("lazy", next(walk), list(walk))
print(list(map(chain.from_iterable, [])), dict(chain.from_iterable([{"a": 1}.items(), {"b": 2}.items()])))
try:
    list(chain.from_iterable([1]))
except TypeError as e:
    print(e)
