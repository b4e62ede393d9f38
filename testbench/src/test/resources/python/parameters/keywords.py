def f(**named):
    return named


print(f(), f(a=1), f(b=2, a=1), f(**{"x": 1, "y": 2}, z=3))


def g(a, *args, b=0, **rest):
    return a, args, b, rest


print(g(1), g(1, 2, 3, b=4, c=5), g(c=1, a=2), g(*[1, 2], **{"b": 3, "d": 4}))
h = g
print(h(1), h(1, 2, 3, b=4, c=5), h(c=1, a=2), h(*[1, 2], **{"b": 3, "d": 4}))


def forward(function, *args, **named):
    return function(*args, **named)


print(forward(g, 1, 2, x=3), forward(f), forward(g, a=1, b=2), forward(forward, g, 5, k=6))


def decorate(function):
    def wrapper(*args, **named):
        print("calling with", args, named)
        return function(*args, **named)
    return wrapper


@decorate
def area(width, height=1, *, unit="m"):
    return str(width * height) + unit


print(area(2, 3), area(4, unit="cm"), area(height=2, width=8))


def only(a, /, **named):
    return a, named


print(only(1, a=2), only(1, **{"a": 3}), only(1))


def update(**named):
    named["new"] = 1
    return named


original = {"old": 0}
print(update(**original), original)
print(*[1, 2], **{"sep": "-"})


def wide(a, b, c, d, e, f, g, **rest):
    return a, g, rest


print(wide(1, 2, 3, 4, 5, 6, 7), wide(1, 2, 3, 4, 5, 6, g=8, h=9))
w = wide
print(w(1, 2, 3, 4, 5, 6, 7, i=1))
print((lambda **k: k)(a=1), {**f(a=1), "b": 2})
