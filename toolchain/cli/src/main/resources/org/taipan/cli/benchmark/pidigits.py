"""Digits of pi by a spigot over ints of any size."""


def digits(count):
    result = []
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while len(result) < count:
        if 4 * q + r - t < n * t:
            result.append(str(n))
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = (
                q * k,
                (2 * q + r) * l,
                t * l,
                k + 1,
                (q * (7 * k + 2) + r * l) // (t * l),
                l + 2,
            )
    return "".join(result)


text = digits(150)
for start in range(0, len(text), 50):
    print(text[start : start + 50], start + 50)
