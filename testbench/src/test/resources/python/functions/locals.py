x = "global"


def reads():
    return x


def shadows():
    x = "local"
    return x


def parameter(x):
    x = x + "!"
    return x


print(reads(), shadows(), parameter("p"), x)


def many_locals(a):
    b = a + 1
    c = b * 2
    d = c - a
    e = d * d
    f = e + b
    g = f - c
    h = g + a + b + c + d + e + f
    i = h % 97
    j = i + a - b + c - d + e - f + g - h
    return [a, b, c, d, e, f, g, h, i, j]


print(many_locals(5))
