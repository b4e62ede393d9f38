from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, is_dataclass
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
    def norm(self): return self.x ** 2 + self.y ** 2
p = P(1)
print(p, P(1, 2), P(x=3, y=4).norm(), p == P(1), p != P(2), p == 5, p.tags)
p.tags.append(1)
print(P(1).tags, p.tags)
@dataclass(frozen=True, order=True)
class V:
    a: int
    b: str = "b"
print(sorted([V(2), V(1, "z"), V(1)]), hash(V(1)) == hash(V(1)), {V(1): 1}[V(1, "b")], V(1) < V(2))
try: V(1).a = 3
except FrozenInstanceError as e: print(e)
@dataclass
class Q(P):
    z: float = 1.5
    def __post_init__(self):
        self.total = self.x + self.y + self.z
q = Q(1, 2, z=3)
print(q, q.total, asdict(q), astuple(q), replace(q, x=10), [f.name for f in fields(q)], is_dataclass(Q))
for f in (lambda: P(), lambda: P(1, 2, [], 4), lambda: P(1, q=2), lambda: P(1, x=2), lambda: {p: 1}):
    try: print(f())
    except TypeError as e: print(e)
match P(5, 6):
    case P(a, b): print("matched", a, b)
@dataclass
class Node:
    value: int
    next: "Node | None" = None
n = Node(1); n.next = Node(2, n)
print(n)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1))
try: K(1)
except TypeError as e: print(e)
