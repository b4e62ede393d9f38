# Every number of digits, both signs.
n = 1
while n < 100000000000000:
    print(n, -n, n - 1, n + 1)
    n = n * 10
