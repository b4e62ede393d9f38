def f(n, items):
    y = 10
    a = [x + y + n for x in items]
    n = [n for n in items]
    x = "kept"
    b = [x for x in items if x != y]
    return a, n, x, b


print(f(1, [1, 2, 10]))


def closures():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return [f() for f in fs], [g() for g in gs]


print(closures())


def shared():
    out = []
    for k in range(2):
        out.append([lambda: (k, j) for j in range(2)])
    return [g() for group in out for g in group]


print(shared())


def captured(n):
    def inner():
        return [n + i for i in range(2)]
    n += 1
    return inner(), [(lambda: n + i)() for i in range(2)]


print(captured(5))


def rebinding(n):
    counts = [0]

    def bump():
        nonlocal n
        n += 1
        return n
    return [bump() for _ in range(3)], n


print(rebinding(0))


def walrus(items):
    found = [last := i for i in items if i > 1]
    return found, last


print(walrus([0, 1, 2, 3]))
print([y := 1, y ** 2])
print([z := i for i in range(3)], z)


def nested_walrus():
    r = [[w := i + j for i in range(2)] for j in range(2)]
    return r, w


print(nested_walrus())


def any_match(items):
    if any([(hit := i) > 3 for i in items]):
        return hit


print(any_match([1, 2, 5, 4]))


def declared():
    global total
    [total := i for i in range(4)]


declared()
print(total)


def generator(n):
    for i in [j * 2 for j in range(n)]:
        yield [i for _ in range(i)]


print([g for g in generator(3)])
print(list([x for x in range(i)] for i in range(3)))
print([list(x + y for x in range(2)) for y in range(2)])


def handled(items):
    result = []
    try:
        result = [10 // i for i in items]
    except ZeroDivisionError as e:
        return [str(e) for _ in range(2)], result
    finally:
        print("finally", [i for i in items])
    return result


print(handled([1, 2]), handled([1, 0]))
print((lambda n: [n for _ in range(n)])(2))


def defaults(f=[i for i in range(3)]):
    return f


print(defaults())
