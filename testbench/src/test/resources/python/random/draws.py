# What is drawn from ranges, sequences and distributions; the state.
import random

random.seed(12)
print([random.randrange(10) for i in range(20)], random.randrange(5, 50, 7), random.randrange(50, 5, -7), random.randint(1, 6), random.randrange(10**30), random.randrange(2**40), random.randint(-5, 5), random.randrange(1), random.randrange(2**32), random.randrange(2**33))
items = list(range(20))
random.shuffle(items)
print(items, random.choice(items), random.choice("abc"), random.choice((1, 2)), random.choice(range(100)))
print(random.sample(range(100), 10), random.sample(items, 20), random.sample(range(10**6), 4), random.sample("abcdef", 3), random.sample([1, 2], 3, counts=[2, 3]))
print(random.choices([1, 2, 3], k=5), random.choices("abc", weights=[1, 2, 3], k=5), random.choices("ab", cum_weights=[0.5, 2], k=4))
print(random.uniform(1, 2), random.triangular(), random.triangular(0, 10, 3), random.normalvariate(0, 1), random.gauss(0, 1), random.gauss(5, 2), random.gauss(), random.lognormvariate(0, 1), random.expovariate(2.0), random.vonmisesvariate(1, 2), random.vonmisesvariate(1, 0), random.gammavariate(2, 3), random.gammavariate(0.5, 1), random.gammavariate(1, 2), random.betavariate(1, 2), random.paretovariate(3), random.weibullvariate(1, 2))
state = random.getstate()
a = [random.random() for i in range(3)]
random.setstate(state)
print(a == [random.random() for i in range(3)], state[0], len(state[1]), state[1][:3])
