# Subclasses of dict: __missing__, __setitem__, attributes, what other dicts take from them.
class Plain(dict):
    pass


d = Plain(a=1, b=2)
d["c"] = 3
print(d, len(d), d["a"], "b" in d, "z" in d, d.get("z"), d.get("z", 0), list(d), list(d.items()), d.keys())
print(d == {"a": 1, "b": 2, "c": 3}, {"a": 1} == Plain({"a": 1}), d != {}, isinstance(d, dict), type(d))
print(type(d | {}), type({} | d), type(d.copy()), dict(d), {**d}, {"q": 0} | d, d | {"q": 0})
print(d.pop("a"), d.popitem(), d.setdefault("n", 9), d, Plain(), Plain([(1, 2)]), Plain({1: 2}, x=3))
d.update({"k": 1}, m=2)
d.update(z=5)
del d["k"]
print(d, list(reversed(d)), bool(d), bool(Plain()), sorted(d), max(d))
alias = d
d |= {"w": 1}
print(d is alias, type(d), d)
try:
    d["none"]
except KeyError as e:
    print("KeyError", e)
try:
    {d: 1}
except TypeError as e:
    print(e)


class Counting(dict):
    def __missing__(self, key):
        self[key] = len(self)
        return self[key]

    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1000)


c = Counting(x=1)
print(c["x"], c["y"], c["z"], c.get("q"), "q" in c, c)
print(dict.__getitem__(c, "new"), super(Counting, c).__getitem__("x"), c.setdefault("s", 1), c)


class Attributes(dict):
    def __init__(self, name, **items):
        super().__init__(**items)
        dict.__setattr__(self, "name", name)

    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(key) from None

    def __setattr__(self, key, value):
        self[key] = value


o = Attributes("n", z=3)
o.q = 5
print(o.z, o.q, o.name, o, o.__dict__, hasattr(o, "nope"))


class Overriding(dict):
    def __getitem__(self, key):
        return "over"

    def __iter__(self):
        return iter(["first"])


v = Overriding(a=1)
print(v["zz"], list(v), dict(v), {**v}, list(v.keys()), v.get("a"), v, "%(a)s" % v, "{a}".format_map(v), "{0[a]}".format(v))


class Keys(dict):
    def keys(self):
        return ["kk"]


k = Keys(a=1)
target = {}
target.update(k)
print(dict(k), {**k}, target)


def show(**names):
    print(names)


show(**k)
show(**c)
match Plain(x=3, y=4):
    case {"x": x, **rest}:
        print(x, rest)


class Mixin:
    def __repr__(self):
        return "mixin " + type(self).__name__

    def __eq__(self, other):
        return "equal"

    def keys(self):
        return "mixin's"

    def __len__(self):
        return 77


class Before(Mixin, dict):
    pass


class Behind(dict, Mixin):
    pass


class Object(Behind):
    __repr__ = object.__repr__


print(Before(x=1), Before(x=1) == {"x": 1}, Before(x=1).keys(), len(Before(x=1)))
print(Behind(x=1), Behind(x=1) == {"x": 1}, Behind(x=1).keys(), len(Behind(x=1)))
print(repr(Object()).startswith("<__main__.Object object at"))
for method in (lambda: Plain(1), lambda: Plain(1, 2), lambda: d + 1, lambda: d < d, lambda: -d, lambda: Before() and {Before(x=1): 1},
               lambda: {Behind(): 1}, lambda: d.nothing, lambda: d.pop("none"), lambda: d | 1, lambda: round(d)):
    try:
        print(method())
    except Exception as e:
        print(type(e).__name__, e)
