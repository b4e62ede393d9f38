a = {1, 2, 3}
b = frozenset([3, 4])
print(a.union(b, [9]), a.intersection(b), a.difference([1]), a.symmetric_difference(b), a | b, b | a, a - b, a & b)
print(a.issubset([1, 2, 3, 4]), a.issuperset({1}), a.isdisjoint({7}), {1} < a, a <= a, a > {1, 2}, a >= b, a == {3, 2, 1}, a != b)
a.update([5], (6,), {7: 8})
a.difference_update([5], {6})
a.intersection_update([1, 2, 7, 9])
a.symmetric_difference_update([2, 10])
print(a, 7 in a, 8 in a)
a |= {20}
a &= {20, 1, 7}
a -= {7}
a ^= {1, 30}
print(a, a.copy() is a, b.copy() is b, set(b), frozenset(), set())
print(frozenset([1]) in {frozenset([1])}, {1} in [{1}], {1} in {frozenset([1])})
d = {"x": 1, "y": 2}
print(d.keys() & ["x"], d.keys() - {"x"}, d.keys() == {"x", "y"}, d.items() >= {("x", 1)}, len(d.keys() | {"z"}))
a.clear()
print(a, bool(a), [*{5}], sum({1, 2}), max({4, 9}), sorted({3, 1, 2}))
