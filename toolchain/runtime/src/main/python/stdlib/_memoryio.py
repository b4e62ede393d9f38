"""Texts in memory as streams (CPython's io.StringIO)."""

from _iobase import IOBase, TextIOBase, size_argument


class Memory(IOBase):
    """What texts and bytes have: contents, a position, and how lines end."""

    def _start(self, initial):
        self._parts = [initial]
        self._size = len(initial)
        self._position = 0

    def _contents(self):
        parts = self._parts
        if len(parts) != 1:
            parts = self._parts = [self._nothing.join(parts)]
        return parts[0]

    def _put(self, data):
        if self._closed:
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
        size = size_argument(size)
        text = self._contents()
        start = self._position
        end = self._size if size < 0 else min(start + size, self._size)
        if start >= end:
            return self._nothing
        self._position = end
        return text[start:end]

    def readline(self, size=-1):
        self._check()
        size = size_argument(size)
        text = self._contents()
        start = self._position
        if start >= self._size:
            return self._nothing
        end = text.find(self._line_end, start) + 1
        if not end:
            end = self._size
        if 0 <= size < end - start:
            end = start + size
        self._position = end
        return text[start:end]

    def tell(self):
        self._check()
        return self._position

    def truncate(self, size=None):
        self._check()
        if size is None:
            size = self._position
        if size < 0:
            raise ValueError(f"{self._negative} size value {size}")
        if size < self._size:
            self._parts = [self._contents()[:size]]
            self._size = size
        return size

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True


class StringIO(Memory, TextIOBase):
    """A text in memory as a stream."""

    __module__ = "_io"
    _nothing = ""
    _filler = "\0"
    _line_end = "\n"
    _negative = "Negative"
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is None:
            initial_value = ""
        if not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._translates = newline is None
        self._start(self._translated(initial_value))

    def _translated(self, text):
        if self._translates and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def __enter__(self):
        IOBase._check(self)
        return self

    def write(self, s):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        if self._translates:
            self._put(self._translated(s))
            return len(s)
        return self._put(s)

    def seek(self, offset, whence=0):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if offset < 0 and whence == 0:
            raise ValueError(f"Negative seek position {offset}")
        if offset != 0 and whence != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._position = offset if whence == 0 else self._position if whence == 1 else self._size
        return self._position
