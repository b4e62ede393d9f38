def numbers():
    yield 1
    raise ValueError("bad number")


def outer():
    yield from numbers()


for n in outer():
    print(n)
