d = {"a": 1, "b": 2, 3: [4], (1, "x"): None}
print(d, len(d), d["a"], d[3], d[(1, "x")])
d["c"] = d
print(d)
del d["c"], d["a"]
d["a"] = 0
print(d, "a" in d, "z" in d, "z" not in d, 3 in d, [4] in d.values())
print({}, bool({}), not {1: 2}, {1: "int", True: "bool"}, {**{1: 2}, 3: 4, **{1: 5}})
print(dict(), dict(x=1, y=2), dict([(1, 2), "ab", [3, 4]]), dict({1: 2}, z=3), dict({5: 6}))
long = {0: 0, 1: 1, 2: 4, 3: 9, 4: 16, 5: 25, 6: 36, 7: 49, 8: 64, 9: 81, 10: 100, 11: 121}
print(long)
e = long
e[12] = 144
print(long[12], long is e, long == dict(e), long != {}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == [1])
nested = {"k": {"l": {"m": 1}}}
nested["k"]["l"]["m"] += 41
print(nested["k"]["l"]["m"], nested)
print(str(d) == repr(d))
