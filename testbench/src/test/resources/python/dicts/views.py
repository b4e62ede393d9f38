d = {"x": 1, "y": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["z"] = 3
print(k, list(v), tuple(i), bool(k), bool({}.items()))
print("z" in k, 3 in v, ("z", 3) in i, ("z", 4) in i, "q" in k)
for name in d:
    print(name, end=" ")
for name, number in d.items():
    print(name, number, end=";")
for number in d.values():
    print(number, end=" ")
print()
print(sum(v), max(k), min(d), list(d), [*d], (*d.items(),))
a, b, c = d
print(a, b, c)
(p, q), *rest = d.items()
print(p, q, rest)
