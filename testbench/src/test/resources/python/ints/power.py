for base in [0, 1, -1, 2, -2, 3, 10]:
    for exponent in range(8):
        print(base ** exponent, end=" ")
    print()
print(2 ** 46, (-2) ** 47, 2 ** 0, 0 ** 0)
print(-2 ** 2, (-2) ** 2, 2 ** 3 ** 2)
x = 3
x **= 4
print(x)
