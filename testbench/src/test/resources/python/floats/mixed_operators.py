def f(a, b):
    return a + b, a - b, a * b, a / b, a // b, a % b, a < b, a == b, a >= b
for p in [(7.5, 2.0), (-7.5, 2), (3, -0.7), (1e308, 10.0), (1e16, 3), (0.1, 0.2), (-0.0, 5.0)]:
    print(f(*p)) if False else print(f(p[0], p[1]))
print(1e22, 1e16, 123456789012345680.0, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 2 / 3, 1e-5, 0.0001)
print(float("1e400"), float("-inf"), float("nan"), float("2.2250738585072011e-308"), float(" 1_0.5 "))
print(round(2.5), round(3.5), round(2.675, 2), round(-1234.5, -2), round(1e300, 5))
print(f"{3.14159:.2f} {3.14159:10.3e} {0.00001234:g} {123456789.0:g} {1234567.891:,.2f} {0.256:.1%} {2.5:+08.1f} {7:.2f} {1e100:.3f}")
print(divmod(7.5, 2), divmod(-7.5, 2), 2 ** 0.5, 2.0 ** 10, 2 ** -1, abs(-2.5), min(1, 0.5), max(2, 3.5), sum([0.1] * 10))
print(int(3.99), int(-3.99), float(3), bool(0.0), bool(0.1), hash(2.0), hash(float("inf")), hash(-1.0))
