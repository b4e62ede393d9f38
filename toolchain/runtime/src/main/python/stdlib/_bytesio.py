"""Bytes in memory as streams (CPython's io.BytesIO)."""

from _bufferedbase import BufferedIOBase
from _iobase import byte_count, put_bytes
from _memoryio import Memory
from _taipan.packed_items import buffer_argument


class BytesIO(Memory, BufferedIOBase):
    """Bytes in memory as a stream."""

    __module__ = "_io"
    _nothing = b""
    _filler = b"\0"
    _line_end = b"\n"
    _negative = "negative"

    def __init__(self, initial_bytes=b""):
        self._start(bytes(initial_bytes or b""))

    def write(self, b):
        return self._put(bytes(buffer_argument(b)))

    def read1(self, size=-1):
        return self.read(size)

    def readinto(self, b):
        return put_bytes(b, self.read(byte_count(b)))

    readinto1 = readinto

    def getbuffer(self):
        """A copy of the contents: changes of it are not seen by the stream."""
        self._check()
        return memoryview(bytearray(self._contents()))

    def seek(self, offset, whence=0):
        self._check()
        if whence == 1:
            offset += self._position
        elif whence == 2:
            offset += self._size
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        elif offset < 0:
            raise ValueError(f"negative seek value {offset}")
        self._position = max(offset, 0)
        return self._position
