# Generators of their own beside the common one; a generator with another source.
import random

a = random.Random(5)
b = random.Random(5)
random.seed(5)
print(a.random() == b.random() == random.random(), a.randint(1, 100), b.randint(1, 100), a.choice("abc"), a.gauss(0, 1))
b.setstate(a.getstate())
print(a.getrandbits(70) == b.getrandbits(70), a.sample(range(50), 5) == b.sample(range(50), 5), random.randint(1, 100))


class Halves(random.Random):
    def random(self):
        return 0.5


h = Halves(1)
print(h.uniform(1, 2), h.triangular(0, 8), h.choices("abcd", k=3))
f = random.randint
print(f(1, 6), list(map(random.randrange, [10, 20, 30])))
