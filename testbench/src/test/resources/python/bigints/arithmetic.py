# Sums, differences, products on a grid around the sizes where representations change.
values = [0, 1, -1, 7, -9, 2**31, 2**32 - 1, 2**47 - 1, -(2**47), 2**47, -(2**47) - 1, 2**48, 2**63, -(2**64), 2**64 - 1]
values += [10**30, -(10**40) - 3, 3**100, True]
for a in values:
    print(a, -a, +a, abs(a))
    for b in values:
        print(a + b, a - b, a * b, end="; ")
    print()
x = 140737488355327
x += 1
print(x)
x -= 1
print(x)
x *= x
print(x)
x -= x
print(x)
