"""The program and its machine (CPython's module sys)."""

import __main__
from _taipan.limits import change_recursion_limit, get_recursion_limit

argv = [__main__.__file__]
byteorder = "little"
maxsize = 2 ** 63 - 1
maxunicode = 0x10ffff
platform = "taipan"
version = "3.12.0 (Taipan)"
version_info = (3, 12, 0, "final", 0)
hexversion = 0x030c00f0
path = []


def exit(code=None):
    """Ends the program, unless SystemExit is handled."""
    if code is None:
        raise SystemExit
    raise SystemExit(code)


def getrecursionlimit():
    return get_recursion_limit()


def setrecursionlimit(limit):
    change_recursion_limit(limit)


def intern(text):
    return text
