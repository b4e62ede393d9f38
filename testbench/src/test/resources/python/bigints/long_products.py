# Products of hundreds of limbs, equal and unequal lengths, limbs of ones.
def check(m, n):
    a = 3 ** (m * 20) + 12345 ** 7
    b = 7 ** (n * 11) - 1
    c = a * b
    print(m, n, c % (10**9 + 7) == (a % (10**9 + 7)) * (b % (10**9 + 7)) % (10**9 + 7), c // b == a, c % a, hash(c) , (a * a) % 1000003, c.bit_length())
for m, n in ((39, 39), (40, 40), (41, 40), (80, 80), (81, 79), (100, 41), (200, 45), (160, 160), (333, 200), (500, 499), (45, 300), (1000, 1000)):
    check(m, n)
ones = (1 << 32 * 130) - 1
print(hash(ones * ones), ones * ones == (1 << 64 * 130) - (1 << 32 * 130 + 1) + 1)
x = (1 << 32 * 97) - 1
y = (1 << 32 * 64) - 1
print(x * y == (1 << 32 * 161) - (1 << 32 * 97) - (1 << 32 * 64) + 1)
