# Operations on an int and a constant, which compile to code of their own.
def by_constants(n):
    print(n + 1, n - 1, n + 5000, n - 5000, 1 - n, 10 + n, n + -3, n - -3)
    print(n * 2, n * 3, n * -4, 7 * n, n * 0)
    print(n // 1, n // 2, n // 8, n // 3, n // -1, n // -4, n // 4096, 100 // (n or 1))
    print(n % 1, n % 2, n % 8, n % 3, n % -1, n % -4, n % 4096, 100 % (n or 1))
    print(n & 255, n | 256, n ^ 1, n & -2, n << 3, n >> 2, n << 0, n >> 60)
    print(n < 10, n > 10, n == 7, n != 7, 10 <= n, 10 >= n, n < -10)


for n in [0, 1, -1, 7, -7, 10, 4095, 4096, -4096, 5001, 1 << 30, -(1 << 30)]:
    by_constants(n)
