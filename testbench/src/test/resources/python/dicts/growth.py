def fill(n):
    d = {}
    for i in range(n):
        d[i * 7 % 1009] = i
    return d


d = fill(1000)
print(len(d), d[0], d[7], d[1008 // 7 * 7], sum(d.values()), sum(d))
for i in range(0, 1009, 2):
    d.pop(i, None)
print(len(d), len(list(d)), 1007 in d, 2 in d)
for i in range(500):
    d[i] = -i
print(len(d), d[2], d[3], sum(d.values()))
order = []
for i in range(50):
    order.append(i)
e = {}
for i in order:
    e[i] = str(i)
for i in range(0, 50, 3):
    del e[i]
for i in range(0, 50, 9):
    e[i] = "again"
print(e)
counts = {}
for c in "the quick brown fox jumps over the lazy dog and the cat":
    counts[c] = counts.get(c, 0) + 1
print(counts)
negative = {}
for i in range(-20, 20):
    negative[i] = -i
print(negative[-1], negative[-2], negative[-20], len(negative))
churn = {}
for i in range(3000):
    churn[i] = i
    if i > 10:
        del churn[i - 10]
print(len(churn), list(churn))
