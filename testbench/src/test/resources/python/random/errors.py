import random


def t(f):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(e)


t(lambda: random.randrange(0))
t(lambda: random.randrange(5, 5))
t(lambda: random.randrange(1, 5, 0))
t(lambda: random.choice([]))
t(lambda: random.sample([1], 2))
t(lambda: random.sample({1}, 1))
t(lambda: random.choices([1], weights=[1, 2]))
t(lambda: random.choices([1], weights=[0]))
t(lambda: random.getrandbits(-1))
t(lambda: random.gammavariate(0, 1))
t(lambda: random.seed([]))
t(lambda: random.randint(3, 1))
t(lambda: random.randrange(5, step=2))
