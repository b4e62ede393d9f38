from collections import defaultdict, OrderedDict

d = defaultdict(list)
for word in "the quick brown fox jumps over the lazy dog the end".split():
    d[len(word)].append(word)
print(dict(d), d, len(d), 3 in d, 99 in d, d.get(99), d[99], sorted(d))
counts = defaultdict(int)
for c in "mississippi":
    counts[c] += 1
print(counts, sorted(counts.items(), key=lambda p: (-p[1], p[0])), counts.keys() == {"m", "i", "s", "p"}, max(counts, key=counts.get))
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["x"] += 1
nested["a"]["y"] += 2
nested["b"]["x"] = 5
print({k: dict(v) for k, v in nested.items()}, nested["c"]["z"])
plain = defaultdict(None, {"a": 1}, b=2)
print(plain, plain.default_factory, plain == {"a": 1, "b": 2}, plain.pop("a"), plain.setdefault("q", 5), plain.popitem(), list(plain.values()), plain.copy())
s = defaultdict(set, a={1})
s["a"].add(2)
s["b"].add(3)
s.update({"c": {9}})
del s["b"]
print(s, {**s}, dict(s, z=1), [k for k in s], s | {"d": 1})


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: plain["zz"])
caught(lambda: defaultdict(5))
caught(lambda: plain.pop("zz"))
caught(lambda: d[[]])
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o["d"] = 4
o.move_to_end("a")
o.move_to_end("d", last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), o, list(reversed(o)), OrderedDict(), OrderedDict.fromkeys("xy", 0), OrderedDict(a=1))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(a=1) == OrderedDict(a=1), o.copy() == o)


class Cache:
    def __init__(self, size):
        self.size = size
        self.items = OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size:
            self.items.popitem(last=False)


cache = Cache(2)
cache.put(1, 1)
cache.put(2, 2)
print(cache.get(1), cache.put(3, 3), cache.get(2), cache.get(3), cache.items)
caught(lambda: OrderedDict().popitem())
caught(lambda: o.move_to_end("zz"))
