def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: list[int])
t(lambda: dict[str, int])
t(lambda: tuple[int, ...])
t(lambda: int | None)
t(lambda: int | str)
class X: pass
t(lambda: X | None)
t(lambda: None | X)
t(lambda: isinstance(1, int | str))
t(lambda: isinstance("", (int, str | None)))
t(lambda: list[int]([1]))
t(lambda: int | 3)
t(lambda: list[X])
t(lambda: type[X])
from collections import deque, defaultdict, OrderedDict, Counter
t(lambda: deque[int])
from collections.abc import Callable, Iterable
t(lambda: Callable[[int], str])
t(lambda: Iterable[int])
