# The sequences that seeds begin: ints, floats, texts.
import random
for s in (0, 1, 42, -7, 2**40, 2**100 + 12345, 3.5, True):
    random.seed(s)
    print(random.random(), random.random(), random.getrandbits(1), random.getrandbits(32), random.getrandbits(48), random.getrandbits(100), random.getrandbits(0))
for text in ("", "hello", "a" * 200, "grün € 😀", "abc" * 37):
    random.seed(text)
    print(random.random(), random.getrandbits(64))
x = 0.0
random.seed(99)
for i in range(2000):
    x += random.random()
print(x)
