def f(a, b=1, *, c):
    return a


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: f(1, 2, 3, c=1))
attempt(lambda: f(1, a=2, c=3))
attempt(lambda: f(1, d=2, c=3))
attempt(lambda: f(1, c=3))
attempt(lambda: f(*[1, 2, 3, 4], c=3))
attempt(lambda: f(**{"a": 1}))
attempt(lambda: len(1, 2))
attempt(lambda: 5())
