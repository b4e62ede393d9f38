def step(x, dt):
    v = 0.0
    n = 0
    while n < 50:
        a = -x * 4 - v / 8
        v += a * dt
        x += v * dt
        n += 1
    return x, v


def mandel(cr, ci):
    zr = zi = 0.0
    for i in range(30):
        if zr * zr + zi * zi > 4:
            return i
        zr, zi = zr * zr - zi * zi + cr, 2 * zr * zi + ci
    return 30


def mean(items):
    total = 0
    for x in items:
        total += x
    return total / len(items)


print(step(1.0, 0.1), step(1, 0.05))
for y in range(5):
    row = ""
    for x in range(24):
        row += chr(65 + mandel(x / 8 - 2, y / 4 - 1) % 26)
    print(row)
print(mean([1, 2.5, True, 4]), mean([1, 2]))
inf = float("inf")
nan = inf - inf
print(nan == nan, nan != nan, nan < 1, 1 >= nan, inf > 10 ** 14, -inf < 0, not nan, not -0.0)
print([nan] == [nan], nan in [nan], -nan, abs(nan), nan * 0, inf * 0 == 0, -0.0 == 0, str(-0.0 + 0))
x = 140737488355327
print(x / 7, x * 1.0, x + 0.5, x // 2.0, x % 0.3, -x / 3)
try:
    print(1.0 / 0)
except ZeroDivisionError as e:
    print(e)
for a, b in ((1, 0), (1.5, 0.0), (True, False)):
    for kind in range(3):
        try:
            if kind == 0:
                print(a / b)
            elif kind == 1:
                print(a // b)
            else:
                print(a % b)
        except ZeroDivisionError as e:
            print(e)
d = {1: "a", 1.0: "b", True: "c", 0.5: "d"}
print(d, d[1], d[0.5])
print(1 < 1.5 < 2, max(1, 1.0), min(1.0, 1))
