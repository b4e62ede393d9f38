# More live variables than the machine has registers, across calls and in a loop.
def identity(x):
    return x


def mix(n):
    a = n + 1; b = n + 2; c = n + 3; d = n + 4; e = n + 5; f = n + 6; g = n + 7; h = n + 8
    i = n + 9; j = n + 10; k = n + 11; l = n + 12; m = n + 13; o = n + 14; p = n + 15; q = n + 16
    r = n + 17; s = n + 18; t = n + 19; u = n + 20; v = n + 21; w = n + 22; x = n + 23; y = n + 24
    for z in range(5):
        a, b, c, d, e, f, g, h = b, c, d, e, f, g, h, a
        i, j, k, l, m, o, p, q = q, i, j, k, l, m, o, p
        r, s = s, r
        t, u, v = identity(v), identity(t), identity(u)
        w += x; x += identity(y); y -= z
    print(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x, y)
    return a + b * c - d + e * f - g + h + i + j - k + l * m - o + p + q + r - s + t + u + v + w + x + y


print(mix(0), mix(100))
