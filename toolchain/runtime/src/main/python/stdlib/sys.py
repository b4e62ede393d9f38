"""The program and its machine (CPython's module sys)."""

import __main__
from _taipan.host import given_arguments, read_input, read_line
from _taipan.stream_output import write_stderr, write_stdout
from _taipan.limits import get_digit_limit as get_int_max_str_digits
from _taipan.limits import set_digit_limit as set_int_max_str_digits
from _taipan.limits import change_recursion_limit, get_recursion_limit

argv = [__main__.__file__, *given_arguments()]
byteorder = "little"
maxsize = 2 ** 63 - 1
maxunicode = 0x10ffff
platform = "taipan"
version = "3.12.0 (Taipan)"
version_info = (3, 12, 0, "final", 0)
hexversion = 0x030c00f0
path = []


class _Console:
    """A text stream that only takes text."""

    encoding = "utf-8"
    errors = "strict"
    closed = False

    def __init__(self, name, write):
        self.name = name
        self.mode = "w"
        self.write = write

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def writable(self):
        return True

    def readable(self):
        return False


stdout = _Console("<stdout>", write_stdout)
stderr = _Console("<stderr>", write_stderr)


class _Input:
    """Standard input as text. All of it was read when the program was loaded."""

    name = "<stdin>"
    mode = "r"
    encoding = "utf-8"
    errors = "strict"
    closed = False
    read = staticmethod(read_input)
    readline = staticmethod(read_line)

    def __iter__(self):
        return self

    def __next__(self):
        line = read_line()
        if not line:
            raise StopIteration
        return line

    def readlines(self):
        return list(self)

    def fileno(self):
        return 0

    def isatty(self):
        return False

    def readable(self):
        return True

    def writable(self):
        return False

    def close(self):
        pass


stdin = _Input()
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr


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
