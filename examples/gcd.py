# Euclid's algorithm, and what can be done with it.


def gcd(a, b):
    while b != 0:
        a, b = b, a % b
    return a


# Finds g, x, y with a*x + b*y == g == gcd(a, b).
def extended(a, b):
    x, next_x = 1, 0
    y, next_y = 0, 1
    while b != 0:
        q = a // b
        a, b = b, a - q * b
        x, next_x = next_x, x - q * next_x
        y, next_y = next_y, y - q * next_y
    return [a, x, y]


print("gcd(1071, 462) =", gcd(1071, 462))
print("gcd(-48, 18) =", gcd(-48, 18))

g, x, y = extended(240, 46)
print(f"240 * {x} + 46 * {y} = {g}")
assert 240 * x + 46 * y == g

# The chance that two numbers have no common factor tends to 6 / pi**2 = 60.79 %.
n = 60
coprime = 0
for a in range(1, n + 1):
    for b in range(1, n + 1):
        if gcd(a, b) == 1:
            coprime += 1
print(f"{coprime} of {n * n} pairs are coprime: {coprime * 10000 // (n * n)} in 10000")
