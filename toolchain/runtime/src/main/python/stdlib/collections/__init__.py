"""Containers (CPython's module collections). None of them inherits from dict or tuple yet."""

from collections._counter import Counter
from collections._deque import deque
from collections._mappings import OrderedDict, defaultdict
from collections._namedtuple import namedtuple

__all__ = ["Counter", "OrderedDict", "defaultdict", "deque", "namedtuple"]
