# Counter, defaultdict and OrderedDict are dicts.
import copy
import json
from collections import Counter, OrderedDict, defaultdict

c = Counter("abracadabra")
print(c, isinstance(c, dict), c["zz"], len(c), c.most_common(2), c == {"a": 5, "b": 2, "r": 2, "c": 1, "d": 1}, json.dumps(c), dict(c), {**c})
c.update(a=1); c.subtract("ab"); del c["nothere"]; del c["d"]
print(c, c + c, c - Counter("aa"), c | Counter(z=3), c & Counter("ab"), -c, +c, c.total(), sorted(c.elements()), type(c.copy()), c != Counter(), Counter("aab") == Counter("baa"), Counter(a=1) < Counter(a=2), Counter())
c += Counter("zz"); c["q"] += 2; print(c, Counter(c) is c, repr(Counter({"x": 2})), bool(Counter()))
d = defaultdict(list, {"a": [1]})
d["b"].append(2); d["a"].append(3)
print(d, isinstance(d, dict), d.get("c"), "c" in d, d == {"a": [1, 3], "b": [2]}, json.dumps(d), d.default_factory, d | {"z": 1}, {"z": 1} | d, type(d.copy()), copy.copy(d), copy.deepcopy(d))
n = defaultdict(int)
for w in "the cat the dog".split(): n[w] += 1
print(n, sorted(n.items(), key=lambda kv: -kv[1]), max(n, key=n.get), sum(n.values()))
try: defaultdict(None)["k"]
except KeyError as e: print("KeyError", e)
o = OrderedDict([("a", 1), ("b", 2)]); o["c"] = 3; o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, list(o), o.popitem(last=False), o == {"a": 1, "b": 2}, o == OrderedDict(a=1, b=2), o != OrderedDict(a=1, b=2), OrderedDict.fromkeys("xy", 0), OrderedDict(), isinstance(o, dict), list(reversed(o)), o | {"n": 1}, json.dumps(o), "%(a)s" % o)
