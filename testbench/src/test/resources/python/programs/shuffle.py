# A linear congruential generator, a shuffle, and a histogram.
state = 42


def rand(n):
    global state
    state = state * 16807 % 2147483647
    return state % n


state = 12345
items = list(range(20))
for i in range(len(items) - 1, 0, -1):
    j = rand(i + 1)
    items[i], items[j] = items[j], items[i]
print(items)
counts = [0] * 6
for i in range(600):
    counts[rand(6)] += 1
for face in range(6):
    print(face + 1, counts[face], "*" * (counts[face] // 10))
