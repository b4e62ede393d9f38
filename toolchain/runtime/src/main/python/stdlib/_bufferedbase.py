"""What buffered streams have in common (CPython's io.BufferedIOBase)."""

from _iobase import IOBase, byte_count, put_bytes


class BufferedIOBase(IOBase):
    __module__ = "io"

    def read(self, size=-1):
        self._unsupported("read")

    def read1(self, size=-1):
        self._unsupported("read1")

    def write(self, b):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")

    def readinto(self, b):
        return put_bytes(b, self.read(byte_count(b)))

    def readinto1(self, b):
        return put_bytes(b, self.read1(byte_count(b)))
