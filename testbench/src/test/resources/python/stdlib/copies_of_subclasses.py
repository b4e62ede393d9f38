# Copies of instances of subclasses of built-in types.
import copy
from collections import Counter


class L(list):
    pass
l = L([[1]]); l.t = [2]; k = copy.deepcopy(l); s = copy.copy(l); l[0].append(3); l.t.append(4)
print(k, k.t, s, s.t, type(k), type(s), copy.copy(L()), isinstance(copy.copy(Counter("a")), Counter))
