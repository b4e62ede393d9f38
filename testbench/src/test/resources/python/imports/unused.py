# Imports that nothing uses do no harm, even if the library lacks what they name.
import logging
import os.path
import threading as th
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from typing import List, get_type_hints

try:
    import sqlite3
except ImportError:
    sqlite3 = None


def f(xs: List[int]) -> int:
    import subprocess

    return len(xs)


with suppress(ValueError):
    raise ValueError
print(f([1, 2]))
