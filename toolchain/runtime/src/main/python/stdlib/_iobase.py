"""What all streams have in common (CPython's module io: its abstract classes)."""

from _taipan.packed_items import buffer_argument

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    """A stream that cannot do what is asked."""

    __module__ = "io"


def size_argument(size):
    """The number of items to read, −1 for all."""
    if size is None:
        return -1
    if not isinstance(size, int):
        if not hasattr(size, "__index__"):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        size = size.__index__()
    return size


def put_bytes(target, data):
    """Copies bytes to the start of an object that is bytes-like and can be changed; how many."""
    count = len(data)
    if not isinstance(target, bytearray):
        target = memoryview(target)
        if target.readonly:
            raise TypeError("readinto() argument must be read-write bytes-like object, not bytes")
        target = target.cast("B")
    target[:count] = data
    return count


def byte_count(target):
    """How many bytes an object has that is bytes-like."""
    return len(buffer_argument(target))


class IOBase:
    __module__ = "io"
    _closed = False

    @property
    def closed(self):
        return self._closed

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None):
        self._unsupported("truncate")

    def flush(self):
        self._check()

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        self._check()
        return False

    def readline(self, size=-1):
        size = size_argument(size)
        line = bytearray()
        while size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if byte == b"\n":
                break
        return bytes(line)

    def readlines(self, hint=-1):
        hint = size_argument(hint)
        if hint <= 0:
            return list(self)
        lines = []
        for line in self:
            lines.append(line)
            hint -= len(line)
            if hint <= 0:
                break
        return lines

    def writelines(self, lines):
        self._check()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()


class TextIOBase(IOBase):
    __module__ = "io"
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1):
        self._unsupported("read")

    def readline(self, size=-1):
        self._unsupported("readline")

    def write(self, s):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")
