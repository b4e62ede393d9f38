def a():
    raise ValueError("a")


def b():
    try:
        a()
    except ValueError:
        raise TypeError("b")


def c():
    try:
        b()
    except TypeError:
        raise KeyError("c")


c()
