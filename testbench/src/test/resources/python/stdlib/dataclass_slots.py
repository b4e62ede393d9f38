# Dataclasses with slots.
from dataclasses import dataclass, field
@dataclass(slots=True)
class A:
    x: int
    y: list = field(default_factory=list)
a = A(1)
print(a, A.__slots__)
try: a.z = 1
except AttributeError as e: print(e)
@dataclass
class B(dict):
    n: int = 0
print(B(3).n)
@dataclass(frozen=True, slots=True)
class C:
    p: float = 1.0
print(C(), hash(C()) == hash(C()))
try: C().p = 2
except Exception as e: print(type(e).__name__, e)
@dataclass(slots=True)
class D(A):
    w: int = 5
    def __post_init__(self): self.w += 1
    def s(self): return super().__repr__()
print(D(1), D.__slots__, D(2) == D(2))
