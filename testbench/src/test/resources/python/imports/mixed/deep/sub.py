value = 42


def f(x, y=2):
    return x + y


class K:
    pass
