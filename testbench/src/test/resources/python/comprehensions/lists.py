print([x for x in range(5)])
print([x * x for x in (3, 1, 2)])
print([c for c in "abc"])
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(3) for y in range(x)])
print([[x + y for x in range(3)] for y in range(2)])
print([x for row in [[1, 2], [3], []] for x in row])
print([a + b for a, b in [(1, 2), (3, 4)]])
print([first for first, *rest in ["abc", "de"]], [rest for first, *rest in ["abc", "de"]])
print([k for k in {"a": 1, "b": 2}], [v for k, v in {"a": 1, "b": 2}.items()])
print([x for x in []], [x for x in range(0)])
print([lambda: 1 for _ in range(2)][0]())
print([x if x > 1 else -x for x in range(4)])
print(sum([x for x in range(10, 0, -3)]), [x for x in range(1, 10, 4)])


def step(n, s):
    return [i for i in range(n, 0, s)]


print(step(6, -2), step(-6, 2))
x = "outside"
print([x for x in range(3)], x)
data = [5, 3, 8]
print(sorted([d for d in data if d > 3]), len([None for _ in data]))
total = 0
for v in [q * 2 for q in range(4)]:
    total += v
print(total)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
squares = []
for i in [n for n in range(3)]:
    squares.append([i for i in range(i)])
print(squares, i)
