"""The builtins as attributes of a module: the compiler gives it all of them but those that are written in Python."""

from _asyncgen import aiter, anext
from _memoryview import memoryview
from _open import open

Ellipsis = ...
