for base in (0, 1, -1, 2, -2, 3, 10, -7, 2**40, 10**20, True):
    for exponent in (0, 1, 2, 3, 10, 47, 64, 99):
        print(base**exponent, end=" ")
    print()
print(2**1000)
print(pow(7, 10**30, 10**20 + 39), pow(10**30, 3, 97), pow(-(10**30), 5, -(10**25)), pow(3, -1, 10**20 + 39))
print(pow(2**70, 0, 1), pow(5, 2**100, 1), pow(12345678901234567890, 2, 1000000007), pow(2, 10**20, 10))
print(1**10**30, 0**10**30, (-1)**10**30, (-1) ** (10**30 + 1), 1 ** -(10**30))
print(10**20 ** 1, (10**20) ** 0.5, 2 ** -70, (2**70) ** -1)
x = 3
x **= 70
print(x)
for base, exponent, modulus in ((2, -1, 2**70), (3, 5, 0), (10**30, 10**30, 0)):
    try:
        print(pow(base, exponent, modulus))
    except ValueError as e:
        print(e)
