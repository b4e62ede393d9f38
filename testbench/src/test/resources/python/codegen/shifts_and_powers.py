def shifts(a):
    for n in range(20):
        print(a << n, a >> n, end=" ")
    print(a >> 47, a >> 48, a >> 63, a >> 64, a >> 1000)


shifts(5)
shifts(-5)
shifts(True)
shifts(0)
print(0 << 100, 2**10, (-3) ** 3, 0**0, 7**2, 1**1000, (-1) ** 1001, 2**46, True**False)
