# Records of namedtuple and typing.NamedTuple are tuples.
import copy
import json
from collections import namedtuple
from typing import NamedTuple

P = namedtuple("P", "x y", defaults=[7])
p = P(1, 2)
print(p, p.x, p[1], *p, "%d %d" % p, p == (1, 2), (1, 2) == p, hash(p) == hash((1, 2)), isinstance(p, tuple), P(3), P(y=1, x=2), P._make([5, 6]), p._replace(x=9), p._asdict(), P._fields, P._field_defaults, len(p), p + (3,), p < (1, 3), sorted([P(2, 1), P(1, 5)]), {p: 1}[(1, 2)], json.dumps(p), P.__mro__, P.__bases__, p.index(2), p.count(1), max(p), p * 2, p[0:1])
for bad in (lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P(1, x=2), lambda: setattr(p, "x", 1), lambda: setattr(p, "q", 1), lambda: p.__dict__, lambda: P._make([1]), lambda: p._replace(k=1), lambda: p[5], lambda: p.q):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
x, y = p
match p:
    case P(x, y=2): print("case", x)
match p:
    case (a, b): print(a, b)
class Q(namedtuple("Q", ["a", "b"])):
    def __new__(cls, a, b=0): return super().__new__(cls, a, b)
    @property
    def total(self): return self.a + self.b
    def __add__(self, o): return Q(self.a + o.a, self.b + o.b)
q = Q(3); q.extra = 5
print(q, q.total, q + Q(1, 1), q.extra, q._replace(b=4), type(q._replace(b=4)), q == (3, 0), copy.copy(q), copy.deepcopy(q))
class E(NamedTuple):
    name: str
    age: int = 3
    def hello(self): return f"hi {self.name}"
    @classmethod
    def make(cls, s): return cls(*s.split())
e = E("bob")
print(e, e.hello(), e.age, E.make("a b"), E._fields, E._field_defaults, isinstance(e, tuple), e._replace(age=9), e == ("bob", 3), E.__bases__)
