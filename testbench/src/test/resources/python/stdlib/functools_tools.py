import functools


def logged(f):
    @functools.wraps(f)
    def inner(*args, **keywords):
        print("call", f.__name__, args, keywords)
        return f(*args, **keywords)

    return inner


@logged
def area(w, h=2):
    "Width times height."
    return w * h


print(area(3), area(3, h=5), area.__name__, area.__doc__, area.__wrapped__(4))


@functools.lru_cache(maxsize=2)
def square(x):
    print("square", x)
    return x * x


print(square(1), square(2), square(1), square(3), square(2), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.cache_parameters())


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(90), fibonacci.cache_info())
power = functools.partial(pow, 2)
print(power(10), functools.partial(sorted, reverse=True)([1, 3]), power.args, power.keywords)
print(sorted(["bb", "a", "ccc"], key=functools.cmp_to_key(lambda a, b: len(b) - len(a))))


@functools.total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


a, b = Version(1, 2), Version(1, 3)
print(a < b, a <= b, a > b, a >= b, a <= Version(1, 2), a >= Version(1, 2), max(a, b).parts)


class Circle:
    def __init__(self, r):
        self.r = r

    @functools.cached_property
    def area(self):
        print("computed")
        return 3 * self.r**2


c = Circle(2)
print(c.area, c.area, c.__dict__)


@functools.singledispatch
def show(x):
    return "something"


@show.register(int)
def _(x):
    return f"int {x}"


@show.register(list)
def _(x):
    return "list of " + ", ".join(show(y) for y in x)


print(show(1), show("a"), show([1, "b", True]))
try:
    functools.lru_cache(1.5)
except TypeError as e:
    print(e)
