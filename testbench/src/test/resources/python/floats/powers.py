for x, y in ((2.5, 1.3), (10.0, 0.1), (0.5, 1000.25), (1.0000001, 1e7), (3.0, 0.333), (1e-300, 0.7), (7.0, -2.75), (2, 0.1), (10, -0.3)):
    print(x**y, pow(x, y), pow(y, x) if y > 0 else y)
for f in (lambda: 10.0**308.5, lambda: 0.0**-1.5, lambda: 1e300**1.1, lambda: 0.1**400.5, lambda: 10**-400.5, lambda: (-8.0) ** 3.0):
    try:
        print(f())
    except (OverflowError, ZeroDivisionError) as e:
        print(e)
x = 2.0
x **= 0.5
print(x, x**2, 2**0.5 == x, 9**0.5, (-2.0) ** -3, 2.0**-1074, 2.0**-1075, 10.0**-323)
