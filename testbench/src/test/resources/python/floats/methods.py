for x in (0.0, -0.0, 1.0, 0.5, -2.75, 0.1, 1e22, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 3.141592653589793):
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex(), x.conjugate(), x.real, x.imag)
for x in (float("inf"), float("-inf"), float("nan")):
    print(x.is_integer(), x.hex())
    try:
        print(x.as_integer_ratio())
    except (ValueError, OverflowError) as e:
        print(e)
n, d = (0.1).as_integer_ratio()

print(n / d == 0.1, n, d)
