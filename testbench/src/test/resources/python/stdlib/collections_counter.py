from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["z"], len(c), sum(c.values()), c.most_common(3), c.most_common(), sorted(c), Counter(), Counter(a=3, b=1), Counter({"x": 2}))
words = "red blue red green blue blue".split()
counts = Counter()
for w in words:
    counts[w] += 1
print(counts, counts == Counter(words), counts.most_common(1)[0], dict(counts), list(counts.elements()), counts.total())
c.update("aaa")
c.subtract({"b": 5})
print(c, +c, -c, c["b"])
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b, a <= a + b, a < b, a == Counter(a=3, b=1, z=0), a != b)
a += b
print(a)
a -= Counter(c=10)
print(a, "c" in a)
a |= Counter(z=2)
a &= Counter(a=1, z=5)
print(a)
del a["nothing"]
print(a.pop("a", None), a.get("q", 7), list(a.items()), a.copy(), [k for k in a], "z" in a)
print(Counter([1, 2, 2, 3, 3, 3]).most_common(), Counter(x % 3 for x in range(10)), Counter("").most_common(2))
