it = iter([1, 2, 3])
print(next(it), list(it), list(it), next(it, "done"))
for x in iter("abc"):
    print(x, end=" ")
e = enumerate("xyz", start=5)
print(next(e), list(e))
z = zip(range(3), "ab", [True, False, None])
print(list(z), list(zip()), list(zip([1, 2], [3, 4], strict=True)))
a, b = zip([1, 3], [2, 4])
print(a, b)
print(list(map(abs, [-1, 2])), list(map(max, [1, 5], [4, 2])), list(filter(bool, [0, 3, "", "x"])))
print(list(reversed("abc")), list(reversed(range(5))), list(reversed({1: 2, 3: 4})), list(reversed({1: 2, 3: 4}.items())))
i = iter(range(10))
print(list(zip(i, i)), 3 in iter([1, 2, 3]), sum(map(abs, [-1, -2])), any(map(bool, [0, 1])), all(filter(bool, [0, 1])))
print(tuple(map(str, {1: 2})), set(map(abs, [-1, 1])), dict(zip("ab", [1, 2])), dict(enumerate("ab")))
print(iter(it) is it, max(iter([3, 9, 2])), sorted(iter("hello")), [*iter((1, 2))])
l = [1, 2]
for x in l:
    if len(l) < 6:
        l.append(x * 10)
print(l)
x, *y = map(abs, [-1, -2, -3])
print(x, y)
