def locals_survive(a, b, c, d):
    x = a + b
    y = 0
    z = "unset"
    w = [a, b]
    try:
        y = x * 2
        w.append(y)
        x = x + 100
        z = "set"
        y = c // d
        z = "divided"
    except ZeroDivisionError:
        w.append((x, y, z))
        x += 1000
    return a, b, c, d, x, y, z, w


print(locals_survive(1, 2, 3, 4))
print(locals_survive(1, 2, 3, 0))


def many(a, b, c, d, e, f, g, h):
    i = a + b
    j = c + d
    k = e + f
    l = g + h
    m = i * j
    n = k * l
    o = m + n
    p = i - l
    try:
        a = b = c = o // (p + 8)
        raise KeyError(a)
    except KeyError as error:
        return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, str(error)
    except ZeroDivisionError as error:
        return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, str(error)


print(many(1, 2, 3, 4, 5, 6, 7, 8))
print(many(1, 2, 3, 4, 5, 6, 2, 9))


def unbound(flag):
    try:
        if flag:
            value = 1
        1 // 0
        other = 2
    except ZeroDivisionError:
        pass
    try:
        return value
    except UnboundLocalError as e:
        print(e)
    try:
        return other
    except NameError as e:
        print(e)


print(unbound(True), unbound(False))


def name_is_deleted():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        print("in", e)
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)


name_is_deleted()
e = "global"
try:
    raise ValueError("v")
except ValueError as e:
    print("in", e)
try:
    print(e)
except NameError as error:
    print(error)
