for n in (2**47, 2**53 + 1, -(2**53) - 3, 2**54 + 2, 10**22, 10**23, -(10**30), 2**1023, 2**1024 - 2**970 - 1, 3**200):
    print(float(n), n + 0.5, n - 1e10, n * 2.0, n / 4, 1 / n, -n / 3, n / (n + 1))
for x in (1e14, 1.5e15, -2.75e16, 1e22, 1e23, -1.7976931348623157e308, 2.0**62, 2.0**63, -(2.0**64)):
    print(int(x), round(x), int(x) == x)
print(10**40 / 10**20, 10**400 / 10**399, 10**399 / 10**400, 1 / 10**320, -3 / 10**324, 1 / 10**400, 0 / 10**400)
print((2**1080 + 1) / 2**57, 2**60 / (2**60 - 1), (10**30 + 1) / 3, 7 / 3**40)
print(2**3000 // 3**1800 / 5, 10**25 * 0.1, 0.1 * 10**25, 10**25 - 0.1)
n = 2**64
n /= 3
print(n)


def caught(function):
    try:
        print(function())
    except (OverflowError, ZeroDivisionError, ValueError) as e:
        print("error", e)


caught(lambda: float(2**1024))
caught(lambda: 10**400 * 1.0)
caught(lambda: 10**400 / 3)
caught(lambda: 10**400 / 3.0)
caught(lambda: -(10**400) + 0.0)
caught(lambda: 2**1024 / 1)
caught(lambda: float(2**1024 - 2**970))
caught(lambda: 10**30 / 0)
caught(lambda: 10**30 // 0)
caught(lambda: 10**30 % 0)
caught(lambda: divmod(10**30, 0))
caught(lambda: 10**30 / 0.0)
caught(lambda: 10**30 // 0.0)
caught(lambda: int(float("inf")))
caught(lambda: int(float("nan")))
caught(lambda: (10**400) ** -1)
