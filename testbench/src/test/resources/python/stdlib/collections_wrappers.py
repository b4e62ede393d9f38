from collections import ChainMap, UserDict, UserList, UserString
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c, c["a"], c["b"], len(c), list(c), dict(c), c.get("z"), "b" in c, c.parents, c.new_child({"q": 1}), c.maps)
c["z"] = 5; print(c); del c["a"]; print(c["a"])
try: del c["b"]
except KeyError as e: print(e)
print(sorted(c.items()), c | {"x": 1})
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = D({"a": 1}, b=2); print(d, d["a"], d.data, "a" in d, d.pop("a"), d.setdefault("k", 4), d, d == {"b": 4, "k": 8}, d | {"r": 1}, d.copy(), type(d.copy()))
try: d["nope"]
except KeyError as e: print("KeyError", e)
l = UserList([3, 1, 2]); l.append(5); l.sort(); print(l, l[0], l[1:], l + [1], type(l + [1]).__name__, len(l), 3 in l, l == [1, 2, 3, 5], l.index(3)); l += [9]; print(l, l * 2, list(reversed(l)))
s = UserString("Hello"); print(s, s.upper(), s + "x", s[1], s == "Hello", len(s), repr(s), "ell" in s, hash(s) == hash("Hello"), s.split("l"), type(s.lower()).__name__)
