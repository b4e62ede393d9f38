l = list(range(10))
print(l[2:5], l[::-1], l[-3:], l[:2], l[8:2:-2], l[20:], l[:])
s = "hello, world"
print(s[1:5], s[::-1], s[7:], s[:-7], "日本語です"[1:3], s[3:11])
print((1, 2, 3)[1:], range(10)[2:8:2], range(10)[::-1])
l[2:4] = "abc"
print(l)
l[::2] = [0] * len(l[::2])
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
print({3, 1, 2}, set("a"), {1, 2} | {5}, {1, 2, 3} & {2, 3, 9}, {1, 2} - {2}, {1, 2} ^ {2, 3}, frozenset([1]))
print(sorted([3, 1, 2]), sorted("banana", reverse=True), sorted([-3, 2, 1], key=abs), sorted({"b": 1, "a": 2}))
print(list(zip([1, 2], "ab")), list(enumerate("ab", 1)), list(map(str, [1, 2])), list(filter(None, [0, 1, 2])), list(reversed([1, 2, 3])))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
print(min([3, 1], key=abs), max([], default=5), sum([1, 2], start=10))
for i, (a, b) in enumerate(zip("ab", "cd")):
    print(i, a, b)
x = {100, 5, 33, 7, 64, 1}
x.add(12)
x.discard(5)
print(x, len(x), 7 in x)
