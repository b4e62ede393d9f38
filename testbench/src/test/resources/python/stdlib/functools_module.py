import functools
from functools import reduce, partial, cache, lru_cache

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(max, (3, 9, 2)), functools.reduce(lambda a, b: b + a, "abc"))
basetwo = partial(int, base=2) if False else partial(lambda a, b=1, *c, **d: (a, b, c, d), 10)
print(basetwo(), basetwo(2), basetwo(2, 3, x=4), partial(basetwo, 5, k=1)(6, k=2, j=3))
calls = []


@cache
def fib(n):
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(calls))


@lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


calls.clear()
print([square(x) for x in (1, 2, 1, 3, 1, 2, 2)], calls)


@lru_cache
def cube(x, *, offset=0):
    calls.append((x, offset))
    return x ** 3 + offset


@lru_cache(None)
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


calls.clear()
print(cube(2), cube(2), cube(2, offset=1), cube(2, offset=1), calls, paths(10, 10))
for f in (lambda: reduce(lambda a, b: a, []), lambda: reduce(lambda a, b: a, 5), lambda: fib([])):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
