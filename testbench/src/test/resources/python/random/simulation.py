# A walk, a shuffled deck, an estimate of pi, a game of dice.
import random
from random import randint, random as number

random.seed(2024)
x = y = 0
for step in range(100):
    dx, dy = random.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
    x += dx
    y += dy
print(x, y)
deck = [suit + str(rank) for suit in "SHDC" for rank in range(1, 14)]
random.shuffle(deck)
print(deck[:10], sorted(random.sample(deck, 5)))
inside = 0
for i in range(500):
    a = number()
    b = number()
    if a * a + b * b < 1.0:
        inside += 1
print(inside / 500 * 4)
rolls = {}
for i in range(300):
    roll = randint(1, 6) + randint(1, 6)
    rolls[roll] = rolls.get(roll, 0) + 1
print(sorted(rolls.items()))
print([round(random.gauss(100, 15), 3) for i in range(6)])
