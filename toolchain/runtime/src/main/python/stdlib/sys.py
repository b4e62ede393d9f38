"""The program and its machine (CPython's module sys)."""

import __main__
from _taipan.errors import handled_now as exception
from _taipan.host import given_arguments, read_input, read_line
from _taipan.stream_output import write_stderr, write_stdout
from _taipan.limits import get_digit_limit as get_int_max_str_digits
from _taipan.limits import set_digit_limit as set_int_max_str_digits
from _taipan.limits import change_recursion_limit, get_recursion_limit
from _taipan.printing import print_to
from _taipan.typenames import type_name as _type_name

__builtin__ = True

argv = [__main__.__file__, *given_arguments()]
byteorder = "little"
maxsize = 2 ** 63 - 1
maxunicode = 0x10ffff
platform = "taipan"
version = "3.12.0 (Taipan)"
version_info = (3, 12, 0, "final", 0)
hexversion = 0x030c00f0
path = []
executable = ""
float_repr_style = "short"


class _Structure:
    """Named constants of the machine."""

    def __init__(self, kind, **fields):
        self.__dict__.update(fields)
        self._kind = kind
        self._fields = fields

    def __repr__(self):
        return f"{self._kind}({', '.join([f'{n}={v!r}' for n, v in self._fields.items()])})"


implementation = _Structure("namespace", name="taipan", version=version_info, hexversion=hexversion, cache_tag=None)
float_info = _Structure(
    "sys.float_info",
    max=1.7976931348623157e308,
    max_exp=1024,
    max_10_exp=308,
    min=2.2250738585072014e-308,
    min_exp=-1021,
    min_10_exp=-307,
    dig=15,
    mant_dig=53,
    epsilon=2.220446049250313e-16,
    radix=2,
    rounds=1,
)
int_info = _Structure(
    "sys.int_info",
    bits_per_digit=30,
    sizeof_digit=4,
    default_max_str_digits=4300,
    str_digits_check_threshold=640,
)


class _Standard:
    """A standard stream of text."""

    encoding = "utf-8"
    errors = "strict"
    closed = False

    def isatty(self):
        return False

    def seekable(self):
        return False

    def reconfigure(self, **settings):
        pass

    def close(self):
        pass


class _Console(_Standard):
    """A text stream that only takes text."""

    def __init__(self, name, write, descriptor):
        self.name = name
        self.mode = "w"
        self.write = write
        self._descriptor = descriptor

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode='w' encoding='utf-8'>"

    @property
    def buffer(self):
        from _standardio import output_buffer

        return output_buffer(self)

    def fileno(self):
        return self._descriptor

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def writable(self):
        return True

    def readable(self):
        return False


stdout = _Console("<stdout>", write_stdout, 1)
stderr = _Console("<stderr>", write_stderr, 2)


class _Input(_Standard):
    """Standard input as text. All of it was read when the program was loaded."""

    name = "<stdin>"
    mode = "r"
    read = staticmethod(read_input)
    readline = staticmethod(read_line)

    def __repr__(self):
        return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"

    @property
    def buffer(self):
        from _standardio import input_buffer

        return input_buffer()

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

    def readable(self):
        return True

    def writable(self):
        return False


stdin = _Input()
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr


def _assigned_stdout(stream):
    """print() writes where sys.stdout does."""
    print_to(False if stream is __stdout__ else stream)


def exit(code=None):
    """Ends the program, unless SystemExit is handled."""
    if code is None:
        raise SystemExit
    raise SystemExit(code)


def exc_info():
    """Class, exception and traceback of what is being handled."""
    e = exception()
    return (None, None, None) if e is None else (type(e), e, e.__traceback__)


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def getrecursionlimit():
    return get_recursion_limit()


def setrecursionlimit(limit):
    change_recursion_limit(limit)


def intern(text):
    if not isinstance(text, str):
        raise TypeError("intern() argument must be str, not " + _type_name(text))
    return text
