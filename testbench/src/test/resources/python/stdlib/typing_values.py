from typing import *
import typing, collections.abc
T=TypeVar("T")
class Node(Generic[T]): pass
for x in (Optional[int],Union[int,str,None],Union[int,None],Callable[[int],str],Callable[...,int],Callable,Tuple[int,...],Tuple[()],Literal["a",1],ClassVar[int],Annotated[int,"m"],Type[Node],List["Node"],Optional["Node"],Dict[str,List[int]],Node[int],Node[T],Generic[T],Mapping[str,int],Iterable,Any,List,Union,Optional,Union[int],Optional[None],Optional[List[int]],List[T],Deque[int],Type,Final[int],Callable[[],None], List[None], Union[List[int],None], int|Optional[str], Optional[int]|str, Generator[int,None,str], DefaultDict[str,int], Node, NoReturn, Self, Counter[str], ContextManager[int], Pattern[str], AnyStr, Iterator[Tuple[int, str]]):
    print(x, end="; ")
print()
print(get_origin(List[int]),get_args(Callable[[int],str]),get_args(Optional[int]),get_origin(Optional[int]),get_origin(Node[int]), get_origin(int), get_args(Literal[1,2]),  get_origin(Mapping[str,int]), get_origin(list[int]), get_args(dict[str,int]), get_origin(int|str), get_origin(Callable[[int],str]), get_origin(ClassVar[int]))
print(List[int]==List[int],Optional[int]==Union[None,int],hash(List[int])==hash(List[int]), Union[int,str]==(int|str), List[int]==list[int])
UserId=NewType("UserId",int); print(UserId(5), UserId.__name__)
for f in (lambda: List(), lambda: isinstance([],List), lambda: isinstance([],List[int]), lambda: Optional[int](), lambda: List[int]([1]), lambda: isinstance(1, Optional[int]), lambda: isinstance(1, Union[int,str]), lambda: Optional[1,2]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class M(Mapping[str, int]):
    def __init__(self): self.d = {"a": 1}
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return 1
print(M().get("a"), list(M().items()))
class L(List[int]): pass
print(L([1]))
class D2(dict[str, int]): pass
print(D2(a=1), D2.__bases__, D2.__orig_bases__)
Pair = Tuple[T, T]
print(Pair[int], Dict[str, T][int], Callable[[T], T][str])
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    @classmethod
    def make(cls): return cls()
print(Stack[int].make().items, type(Stack[int]()).__name__, Stack[int] == Stack[int])
print(isinstance(3, int | str), isinstance(None, int | None), issubclass(bool, int | str), (int | str) == (str | int), hash(int | str) == hash(str | int), int | int, (int | str).__args__, {list[int]: 1}[list[int]])
def f(x: int | None = None) -> list[int]: return []
print(list[int].__origin__, list[int].__args__, list[int]("ab"), dict[str, list[int]], tuple[()], type(list[int]), type(int | str), list[int] | None)
try: isinstance([], list[int])
except TypeError as e: print(e)
try: int | "x"
except TypeError as e: print(e)
Vector = list[float]
Grid = list[list[int]]
g: Grid = [[1]]
print(Vector, Grid, g)
print(list[T].__parameters__ , collections.abc.Callable[[int], str].__origin__)
