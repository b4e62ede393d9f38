"""Streams in memory (CPython's module io: StringIO and BytesIO)."""

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    """A stream that cannot do what is asked."""


class _Memory:
    """What both streams have: contents, a position, and how lines end."""

    def __init__(self, initial):
        self._parts = [initial]
        self._size = len(initial)
        self._position = 0
        self.closed = False

    def _contents(self):
        parts = self._parts
        if len(parts) != 1:
            parts = self._parts = [self._nothing.join(parts)]
        return parts[0]

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _put(self, data):
        self._check()
        count = len(data)
        if self._position == self._size:
            if count:
                self._parts.append(data)
                self._size += count
                self._position += count
            return count
        if count:
            text = self._contents()
            if self._position > self._size:
                text += self._filler * (self._position - self._size)
            text = text[:self._position] + data + text[self._position + count:]
            self._parts = [text]
            self._size = len(text)
            self._position += count
        return count

    def getvalue(self):
        self._check()
        return self._contents()

    def read(self, size=-1):
        self._check()
        text = self._contents()
        start = self._position
        end = self._size if size is None or size < 0 else min(start + size, self._size)
        if start >= end:
            return self._nothing
        self._position = end
        return text[start:end]

    def readline(self, size=-1):
        self._check()
        text = self._contents()
        start = self._position
        if start >= self._size:
            return self._nothing
        end = text.find(self._line_end, start) + 1
        if not end:
            end = self._size
        if size is not None and 0 <= size < end - start:
            end = start + size
        self._position = end
        return text[start:end]

    def readlines(self, hint=-1):
        return list(self)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def seek(self, offset, whence=0):
        self._check()
        if whence == 1:
            offset += self._position
        elif whence == 2:
            offset += self._size
        if offset < 0:
            raise ValueError(f"Negative seek position {offset}")
        self._position = offset
        return offset

    def tell(self):
        self._check()
        return self._position

    def truncate(self, size=None):
        self._check()
        if size is None:
            size = self._position
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        if size < self._size:
            self._parts = [self._contents()[:size]]
            self._size = size
        return size

    def flush(self):
        self._check()

    def close(self):
        self.closed = True

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

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


class StringIO(_Memory):
    """A text in memory as a stream."""

    _nothing = ""
    _filler = "\0"
    _line_end = "\n"

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is None:
            initial_value = ""
        if not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        _Memory.__init__(self, initial_value)

    def write(self, s):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        return self._put(s)


class BytesIO(_Memory):
    """Bytes in memory as a stream."""

    _nothing = b""
    _filler = b"\0"
    _line_end = b"\n"

    def __init__(self, initial_bytes=b""):
        _Memory.__init__(self, bytes(initial_bytes or b""))

    def write(self, b):
        if not isinstance(b, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not {type(b).__name__!r}")
        return self._put(bytes(b))
