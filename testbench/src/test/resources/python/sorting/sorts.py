def second(p):
    return p[1]


def negative(x):
    return -x


x = []
seed = 7
for i in range(200):
    seed = seed * 1103 % 9973
    x.append(seed)
print(sorted(x))
print(sorted(x, reverse=True)[:20], sorted(x, key=negative) == sorted(x, reverse=True))
pairs = [("b", 2), ("a", 1), ("c", 2), ("d", 1), ("e", 0)]
print(sorted(pairs), sorted(pairs, key=second), sorted(pairs, key=second, reverse=True))
l = ["pear", "fig", "apple", "kiwi"]
l.sort()
print(l)
l.sort(key=len)
print(l)
l.sort(key=len, reverse=True)
print(l, sorted([[2, 1], [1, 2], [1]]), sorted("hello"), sorted({3: 1, 1: 2}), sorted([]), sorted([True, 0, 5]))
print(min(l, key=len), max(l, key=len), min([], default=None), max(3, 1, 2, key=negative), sum([[1], [2]], []))
