import functools
from functools import cached_property, cmp_to_key, total_ordering, wraps


def logged(f):
    @wraps(f)
    def wrapper(*args, **named):
        print("call", f.__name__)
        return f(*args, **named)

    return wrapper


@logged
def add(a, b=1):
    """Adds."""
    return a + b


print(add(2), add(2, b=5), add.__name__, add.__doc__, add.__qualname__, add.__wrapped__(1, 1))


class Data:
    def __init__(self):
        self.count = 0

    @cached_property
    def slow(self):
        self.count += 1
        return self.count * 10

    @logged
    def method(self, x):
        return x + self.count


d = Data()
print(d.slow, d.slow, d.count, d.__dict__, d.method(4))
d.slow = 5
print(d.slow)
del d.slow
print(d.slow)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return isinstance(o, Version) and self.n == o.n

    def __lt__(self, o):
        return self.n < o.n if isinstance(o, Version) else NotImplemented


a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a <= Version(1), a >= Version(1), sorted([b, a])[0].n)
try:
    a <= 5
except TypeError as e:
    print(e)
print(sorted([3, 1, 2], key=cmp_to_key(lambda x, y: y - x)))
print(sorted(["bb", "a", "ccc"], key=functools.cmp_to_key(lambda x, y: len(x) - len(y))))
