"""Powers: whole ones by products, others by length and angle; those of negative floats; pow() with a modulus."""


def shown(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def short(x):
    """Without the last digits, in which libraries of C differ."""
    return f"{x:.13g}" if isinstance(x, (complex, float)) else x


bases = [0j, 1j, -1j, 2 + 3j, -1.5 + 0.5j, 2, 0, -1, 0.5, -0.5, -2.5, True, 1e200j, 150, complex(-0.0, -0.0)]
bases += [complex("inf"), complex("nan")]
exponents = bases + [-1, 3 + 0j, 100, -100, 101, 7 - 0j, 1e308j]
for a in bases:
    for b in exponents:
        if abs(b) < 1e20:
            print(a, b, short(shown(pow, a, b)))
print(shown(pow, 10**400, 1j), shown(pow, 1j, 10**400), shown(pow, 2.0, 10**400))
print((2 + 3j) ** 5, (2 + 3j) ** -2, (1 + 1j) ** 0, 0j**0, 1j**2, (0.1 + 0.2j) ** 3)
print(short((-8) ** (1 / 3)), short((-8.0) ** (1 / 3)), short((-2) ** -0.5), short(pow(-1, 0.5)), (-8) ** 2.0)
x = -4.0
x **= 0.5
print(short(x), type(x))
for a in (1j, 2.0, 2, "s"):
    for b in (1j, 2.0, 2):
        for c in (3, 3j, 3.0):
            if isinstance(a, str) or not a == b == 2 or c != 3:
                print(a, b, c, shown(pow, a, b, c))
