import typing, collections.abc
from typing import *
T = TypeVar("T")
class A(List[T]): pass
print(A.__mro__, A.__bases__, A.__orig_bases__)
class B(Dict[str, T]): pass
print(B.__mro__)
class C(Generic[T]): pass
class D(C[int]): pass
print(D.__mro__, D.__orig_bases__)
class E(Iterable[T]): 
    def __iter__(self): return iter([1])
print(E.__mro__)
class F(Mapping[str, int]):
    def __getitem__(self, k): return 1
    def __iter__(self): return iter(())
    def __len__(self): return 0
print(F.__mro__)
class G(list[int]): pass
print(G.__mro__, G.__orig_bases__)
class H(C[T], List[T]): pass
print(H.__mro__)
print(A[int], C[int], C[T])
