class Lazy:
    def __init__(self):
        self.known = 1

    def __getattr__(self, name):
        if name[0] == "x":
            return name + "!"
        raise AttributeError(f"no {name}")


o = Lazy()
print(o.known, o.xyz, getattr(o, "other", "default"), hasattr(o, "xa"), hasattr(o, "b"))
try:
    o.bad
except AttributeError as e:
    print(e)
try:
    o.bad()
except AttributeError as e:
    print(e)


class Watch:
    def __init__(self):
        self.a = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


w = Watch()
w.a = 2
w.b = 3
w.a += 10
del w.b
print(w.a, hasattr(w, "b"))


class All:
    x = 5

    def __getattribute__(self, name):
        if name == "x":
            return object.__getattribute__(self, name) + 1
        return "all " + name


a = All()
print(a.x, a.y)


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
p.append(0)
p.sort()
print(p.target, p.index(2))
