def down(n, log):
    x = n * 2
    y = n + 1
    z = [x, y]
    try:
        if n == 0:
            raise ValueError("bottom")
        down(n - 1, log)
        return x + y
    finally:
        log.append(x + y + len(z))


log = []
try:
    down(50, log)
except ValueError as e:
    print(e, len(log), sum(log))


def through(n):
    a = n + 1
    b = n * 3
    if n == 0:
        return [][a]
    r = through(n - 1)
    return r + a + b


def keep():
    p = 11
    q = 22
    r = 33
    s = 44
    t = 55
    u = 66
    v = 77
    w = 88
    total = 0
    for i in range(5):
        try:
            total += through(i)
        except IndexError:
            total += p + q + r + s + t + u + v + w + i
    return total, p, q, r, s, t, u, v, w


print(keep())
