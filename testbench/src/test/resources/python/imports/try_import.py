"""A missing module in a try is an exception of the program."""

try:
    import no_such_module
except ImportError as error:
    print("no module:", error)

try:
    from parts.nothing import x
except ModuleNotFoundError as error:
    print(error)

try:
    import parts.plain as found
except ImportError:
    print("not printed")
print(found.COUNT)


def generate():
    import shapes.flat as flat

    for i in range(3):
        yield flat.area(i, i)


for area in generate():
    print(area)


def outer():
    from parts.plain import add

    def inner(a):
        return add(a, a)

    return inner


print(outer()(4))
