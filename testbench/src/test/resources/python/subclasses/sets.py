# Subclasses of set and frozenset.
class Loud(set):
    def add(self, x):
        print("add", x)
        super().add(x)


s = Loud([1, 2])
s.add(3)
alias = s
s |= {4}
s -= {1}
s ^= {5}
s &= {3, 4, 5}
print(s, s is alias, type(s), len(s), 3 in s, s == {3, 4, 5}, {3, 4, 5} == s, sorted(s), bool(Loud()), Loud())
print(type(s | {1}), type(s & s), type({1} | s), type(s - s), type(s.copy()), s | {1}, {1, 3} & s, s - {3}, s ^ {3, 9})
print(Loud("aab") == {"a", "b"}, s <= {3, 4, 5, 6}, s < s, s.issubset([3, 4, 5]), s.isdisjoint([1]), s.union([7]), isinstance(s, set))


class Frozen(frozenset):
    pass


f = Frozen([1, 2])
print(f, Frozen(), f | {3}, type(f | f), {f: "v"}[frozenset([1, 2])], f == {1, 2}, hash(f) == hash(frozenset([1, 2])), f.union([5]), 1 in f)


class Labelled(set):
    def __init__(self, label, items=()):
        super().__init__(items)
        self.label = label

    def __repr__(self):
        return self.label + super().__repr__()

    def __contains__(self, x):
        return x == "any" or super().__contains__(x)


n = Labelled("L", [1])
print(n, n.label, "any" in n, 1 in n, 2 in n, [n], {*n, 5}, set(n), list(n))
for method in (lambda: {s: 1}, lambda: Loud(1), lambda: s + s, lambda: s | 1, lambda: s < 1, lambda: s[0], lambda: s.nothing):
    try:
        print(method())
    except Exception as e:
        print(type(e).__name__, e)
