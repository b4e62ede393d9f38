def double(x):
    return 2 * x


def square(x):
    return x * x


def apply(f, x):
    return f(x)


def twice(f, x):
    return f(f(x))


table = [double, square, abs]
for f in table:
    print(f(-3), apply(f, 4), twice(f, 2))
g = double if len(table) == 3 else square
print(g(21), (square)(5), table[1](6))
print(apply(len, "abc"), apply(str, 5) + "!", apply(bool, []), apply(list, "ab"))
print(double is double, double == square, double != square)
