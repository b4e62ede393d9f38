for n in [0, 1, 5, -1, -6, 1000]:
    for count in [0, 1, 3, 8]:
        print(n << count, n >> count, end=" ")
    print()
print(1 << 46, -1 << 47, -1 >> 100, 12345 >> 60, 0 << 1000)
x = 3
x <<= 5
print(x)
x >>= 2
print(x)
