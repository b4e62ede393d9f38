values = [1, -1, 7, -9, 2**31, 2**32 - 1, 2**47 - 1, -(2**47), 2**48, -(2**64), 2**64 - 1, 2**96 - 2**64, 10**30, -(10**40) - 3, 3**100]
for a in values:
    for b in values:
        print(a // b, a % b, end=" ")
        if divmod(a, b) != (a // b, a % b) or a // b * b + a % b != a:
            print("wrong", a, b)
    print()
n = 10**60 + 12345
while n > 1000000:
    n, digit = divmod(n, 7919)
    print(digit, end=" ")
print(n)
x = 10**30
x //= 3
print(x)
x %= 10**15
print(x)
print(divmod(10**20, 3.5), 10**20 // 0.5, -(10**20) % 7.0)
