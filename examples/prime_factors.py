# Prime factors by trial division, and what follows from them.


def factors(n):
    result = []
    p = 2
    while p * p <= n:
        while n % p == 0:
            result.append(p)
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        result.append(n)
    return result


def product(items):
    result = 1
    for item in items:
        result *= item
    return result


def show(n):
    text = ""
    for factor in factors(n):
        if text != "":
            text += " * "
        text += f"{factor}"
    print(n, "=", text)


for n in [2, 60, 97, 1001, 65536, 999999, 1234567, 600851475143]:
    show(n)
    assert product(factors(n)) == n

perfect = 0
for n in range(2, 500):
    total = 1
    d = 2
    while d * d <= n:
        if n % d == 0:
            total += d
            if d != n // d:
                total += n // d
        d += 1
    if total == n:
        print(n, "is perfect")
        perfect += 1
print(perfect, "perfect numbers below 500")
