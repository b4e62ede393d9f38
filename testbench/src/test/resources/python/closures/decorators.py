def trace(function):
    depth = 0

    def wrapper(*args):
        nonlocal depth
        print(" " * depth + "->", args)
        depth += 1
        result = function(*args)
        depth -= 1
        print(" " * depth + "<-", result)
        return result
    return wrapper


@trace
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(3))


def repeat(times):
    def decorate(function):
        def repeated(*args, extra="none"):
            results = []
            for _ in range(times):
                results.append(function(*args))
            return results, extra
        return repeated
    return decorate


@repeat(3)
def hello(name):
    return "hello " + name


print(hello("you"))
print(hello("me", extra="x"))


def register(function):
    registry.append(function)
    return function


registry = []


@register
def one():
    return 1


@register
def two():
    return 2


for f in registry:
    print(f())
print(one() + two(), registry[0] is one)


def constant(value):
    return lambda function: value


@constant(42)
def answer():
    return 0


print(answer)


def once(function):
    done = []

    def wrapper():
        if not done:
            done.append(function())
        return done[0]
    return wrapper


@once
def expensive():
    print("computing")
    return 99


print(expensive(), expensive(), expensive())


def outer():
    @trace
    def inner(a, b):
        return a * b
    return inner(6, 7)


print(outer())
