x = 10
x += 5
x -= 3
x *= 4
x //= 5
x %= 7
print(x)
a = [1, 2, 3]
a[0] += 10
a[1] -= 20
a[2] *= 30
a[-1] //= 7
a[0] %= 4
a[1] <<= 1
a[1] |= 1
print(a)
i = 0


def index():
    global i
    i += 1
    return i


a[index()] += 100
print(a, i)
