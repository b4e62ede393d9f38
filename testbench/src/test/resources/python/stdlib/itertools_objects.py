import itertools
print(itertools.count(3), itertools.count(1, 2), itertools.count(1.5, 0.5), itertools.count(step=3))
c = itertools.count(10); next(c); print(c)
print(itertools.repeat("a"), itertools.repeat("a", 3))
r = itertools.repeat(1, 3); next(r); print(r)
print(list(r))
print(str(itertools.count()), f"{itertools.repeat(None)}")
import operator
print(operator.length_hint(itertools.repeat(1, 5)), operator.length_hint(3, 9))
