a, *b = 1, 2, 3
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = range(2)
print(a, b, c)
a, (b, *c), *d = [1, [2, 3, 4], 5, 6]
print(a, b, c, d)
for first, *rest in [(1, 2, 3), "ab", [4]]:
    print(first, rest)
print([*range(3), 9, *"ab"], (1, *[2], *()), [*[], *()])
x = *[1, 2], 3
print(x)
