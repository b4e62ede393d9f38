# Products of random lengths, checked by remainders, quotients and the binomial formula.
import random
random.seed(3)
M = 2**61 - 1
bad = 0
for i in range(150):
    a = random.getrandbits(random.randrange(1, 4500))
    b = random.getrandbits(random.choice([1, 31, 32, 33, 63, 64, 65, 96, 160, 500, 1279, 1280, 1300, 3000]))
    if random.random() < 0.2:
        a = (1 << a.bit_length()) - 1
    if random.random() < 0.2:
        b = (1 << b.bit_length()) - 1
    c = a * b
    if c % M != (a % M) * (b % M) % M or hash(c) != c % M and c % M or (b and (c // b != a or c % b)) or (a + b) * (a + b) != a * a + 2 * c + b * b:
        bad += 1
    if i % 30 == 0:
        print(c % 1000000007, c.bit_count())
print(bad)
