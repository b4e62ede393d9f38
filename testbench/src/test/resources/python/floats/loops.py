"""Floats through loops, conditions, containers and parameters whose types change."""


def mean(values):
    total = 0
    for v in values:
        total += v
    return total / len(values)


def newton(x):
    guess = x
    while abs(guess * guess - x) > 1e-12 * x:
        guess = (guess + x / guess) / 2
    return guess


def mixed(flag):
    x = 1
    if flag:
        x = 0.5
    return x * 2 + x, -x, x / 4, x == 0.5, not x


print(mean([1, 2, 3, 4]), mean([0.1, 0.2]), mean([True, 2.5]))
print(newton(2.0), newton(3.0), newton(16))
print(mixed(True), mixed(False))
d = {0.5: "half", 1: "one"}
print(d[0.5], d[1.0], 2.0 in [1, 2], 0.1 in (0.1,), (0.5, 1) == (0.5, 1.0), [0.0] == [-0.0])
x = 0.0
count = 0
while x < 1:
    x += 0.1
    count += 1
print(count, x, "yes" if x else "no", x and 1, 0.0 or 2)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan is nan, [nan] == [nan], 1 > nan)
