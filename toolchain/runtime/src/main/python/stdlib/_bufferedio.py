"""Buffered binary streams (CPython's io.BufferedReader, io.BufferedWriter, io.BufferedRandom).

Files are written at once: nothing would write what is left of a file that the program does not close.
"""

from _bufferedbase import BufferedIOBase
from _fileio import FileIO
from _iobase import DEFAULT_BUFFER_SIZE, UnsupportedOperation, byte_count, put_bytes, size_argument


class _Buffered(BufferedIOBase):
    """What all three have: a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw = raw
        self._buffer_size = buffer_size

    def __repr__(self):
        kind = type(self)
        try:
            return f"<{kind.__module__}.{kind.__qualname__} name={self.name!r}>"
        except AttributeError:
            return f"<{kind.__module__}.{kind.__qualname__}>"

    @property
    def closed(self):
        return self._raw().closed

    @property
    def name(self):
        return self._raw().name

    @property
    def mode(self):
        return self._raw().mode

    def _raw(self):
        if self.raw is None:
            raise ValueError("raw stream has been detached")
        return self.raw

    def _open(self, what):
        if self._raw().closed:
            raise ValueError(what + " closed file")

    def fileno(self):
        return self._raw().fileno()

    def isatty(self):
        return self._raw().isatty()

    def seekable(self):
        return self._raw().seekable()

    def close(self):
        if not self._raw().closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def detach(self):
        self._at_once = False
        self._raw()
        self.flush()
        raw = self.raw
        self.raw = None
        return raw

    def _moved(self, offset, whence):
        """Seeks in the raw stream."""
        self._open("seek of")
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        return self.raw.seek(offset, whence)


class BufferedReader(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        _Buffered.__init__(self, raw, buffer_size)
        self._buffer = b""
        self._at = 0

    def _rest(self):
        """What has been read ahead; then nothing has."""
        data = self._buffer[self._at :] if self._at else self._buffer
        self._buffer = b""
        self._at = 0
        return data

    def _fill(self):
        """Reads ahead when nothing is left; whether there is something."""
        self._buffer = self.raw.read(self._buffer_size) or b""
        self._at = 0
        return len(self._buffer) != 0

    def read(self, size=-1):
        size = size_argument(size)
        self._open("read of")
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        if size < 0:
            data = self._rest()
            more = self.raw.read()
            return data + more if data and more else more or data
        end = self._at + size
        if end <= len(self._buffer):
            data = self._buffer[self._at : end]
            self._at = end
            return data
        parts = [self._rest()]
        size -= len(parts[0])
        while size > 0:
            if size >= self._buffer_size:
                data = self.raw.read(size)
            else:
                self._fill()
                data = self._buffer[:size]
                self._at = len(data)
            if not data:
                break
            parts.append(data)
            size -= len(data)
        return b"".join(parts)

    def read1(self, size=-1):
        self._open("read of")
        if self._at == len(self._buffer):
            if size >= self._buffer_size:
                return self.raw.read(size) or b""
            self._fill()
        end = len(self._buffer) if size < 0 else self._at + size
        data = self._buffer[self._at : end]
        self._at += len(data)
        return data

    def peek(self, size=0):
        self._open("peek of")
        if self._at == len(self._buffer):
            self._fill()
        return self._buffer[self._at :]

    def readinto(self, b):
        self._open("readinto of")
        return put_bytes(b, self.read(byte_count(b)))

    def readinto1(self, b):
        self._open("readinto of")
        return put_bytes(b, self.read1(byte_count(b)))

    def readline(self, size=-1):
        size = size_argument(size)
        self._open("readline of")
        parts = []
        while True:
            buffer = self._buffer
            at = self._at
            end = buffer.find(b"\n", at) + 1
            if not end:
                end = len(buffer)
                more = True
            else:
                more = False
            if 0 <= size <= end - at:
                end = at + size
                more = False
            line = buffer[at:end]
            self._at = end
            if not more:
                break
            size -= len(line) if size > 0 else 0
            parts.append(line)
            if not self._fill():
                line = b""
                break
        return b"".join([*parts, line]) if parts else line

    def seek(self, offset, whence=0):
        ahead = len(self._buffer) - self._at
        if whence == 1 and ahead:
            offset -= ahead
        position = self._moved(offset, whence)
        self._rest()
        return position

    def tell(self):
        return self._raw().tell() - (len(self._buffer) - self._at)

    def truncate(self, size=None):
        self._open("truncate of")
        raise UnsupportedOperation("truncate")

    def readable(self):
        return self._raw().readable()

    def writable(self):
        return False


class BufferedWriter(_Buffered):
    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        _Buffered.__init__(self, raw, buffer_size)
        self._at_once = isinstance(raw, FileIO)
        self._pending = b""

    def write(self, b):
        if self._at_once and not self.raw._closed:
            return self.raw.write(b)
        count = byte_count(b)
        self._open("write to")
        if len(self._pending) + count > self._buffer_size:
            self._send()
        if count > self._buffer_size:
            self._pending = bytes(b)
            self._send()
        else:
            self._pending += b
        return count

    def _send(self):
        data = self._pending
        self._pending = b""
        while data:
            count = self.raw.write(data)
            data = data[count:]

    def flush(self):
        self._open("flush of")
        self._send()
        self.raw.flush()

    def seek(self, offset, whence=0):
        self._open("seek of")
        self._send()
        return self._moved(offset, whence)

    def tell(self):
        return self._raw().tell() + len(self._pending)

    def truncate(self, size=None):
        self._open("truncate of")
        self._send()
        return self.raw.truncate(size)

    def readable(self):
        return False

    def writable(self):
        return self._raw().writable()


class BufferedRandom(BufferedReader):
    """Reads ahead, and writes at once."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        BufferedReader.__init__(self, raw, buffer_size)
        if not raw.writable():
            raise OSError("File or stream is not writable.")

    def _settle(self):
        """Moves the raw stream to where the program is."""
        ahead = len(self._rest())
        if ahead:
            self.raw.seek(-ahead, 1)

    def write(self, b):
        count = byte_count(b)
        self._open("write to")
        self._settle()
        self.raw.write(b)
        return count

    def flush(self):
        self._open("flush of")
        self._settle()
        self.raw.flush()

    def truncate(self, size=None):
        self._open("truncate of")
        self._settle()
        return self.raw.truncate(size)

    def writable(self):
        return self._raw().writable()
