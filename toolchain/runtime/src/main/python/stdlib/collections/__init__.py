"""Containers (CPython's module collections)."""

from collections._chainmap import ChainMap
from collections._counter import Counter
from collections._deque import deque
from collections._mappings import OrderedDict, defaultdict
from collections._namedtuple import namedtuple
from collections._userdict import UserDict
from collections._userlist import UserList
from collections._userstring import UserString

__all__ = [
    "ChainMap",
    "Counter",
    "OrderedDict",
    "UserDict",
    "UserList",
    "UserString",
    "defaultdict",
    "deque",
    "namedtuple",
]
