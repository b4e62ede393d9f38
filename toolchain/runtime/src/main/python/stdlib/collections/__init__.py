"""Containers (CPython's module collections)."""

from collections._counter import Counter
from collections._deque import deque
from collections._mappings import OrderedDict, defaultdict
from collections._namedtuple import namedtuple

__all__ = ["Counter", "OrderedDict", "defaultdict", "deque", "namedtuple"]
