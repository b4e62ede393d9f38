def swap_later():
    a = 1
    b = 2

    def show():
        return (a, b)

    first = show()
    a, b = b, a
    second = show()
    for a in range(5):
        pass
    third = show()
    a += 10
    return first, second, third, show()


print(swap_later())


def parameter_changed(n):
    f = lambda: n
    n = n * 2
    return f()


def parameter_changed_inside(n):
    def twice():
        nonlocal n
        n *= 2
    twice()
    twice()
    return n


print(parameter_changed(21), parameter_changed_inside(3))


def shared():
    log = []
    total = 0

    def add(x):
        nonlocal total
        total += x
        log.append(total)

    def both(x, y):
        add(x)
        add(y)

    both(1, 2)
    both(y=10, x=20)
    return total, log


print(shared())


def many(a, b, c, d, e, f, g, h, i):
    def inner(p, q=0):
        nonlocal i
        i += p
        return a + b + c + d + e + f + g + h + i + q
    return inner


m = many(1, 2, 3, 4, 5, 6, 7, 8, 9)
print(m(1), m(1, q=100), m(p=0))


def never_unbound(flag):
    if flag:
        x = 1
    def get():
        return x
    return get


print(never_unbound(True)())
