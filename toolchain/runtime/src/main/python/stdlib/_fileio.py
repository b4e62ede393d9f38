"""Raw streams, and those that are files of the host (CPython's io.RawIOBase and io.FileIO)."""

from _taipan.host_calls import host_close, host_open, host_read, host_seek, host_truncate, host_write
from _iobase import DEFAULT_BUFFER_SIZE, IOBase, UnsupportedOperation, byte_count, put_bytes, size_argument
from _oserrors import checked, path_name

# Linux's open(2)
_WRITE_ONLY = 1
_READ_WRITE = 2
_CREATE = 0x40
_EXCLUSIVE = 0x80
_TRUNCATE = 0x200
_APPEND = 0x400

_MOST = 1 << 20
_MODE_ERROR = "Must have exactly one of create/read/write/append mode and at most one plus"


class RawIOBase(IOBase):
    __module__ = "io"

    def readinto(self, b):
        raise NotImplementedError

    def write(self, b):
        raise NotImplementedError

    def read(self, size=-1):
        size = size_argument(size)
        if size < 0:
            return self.readall()
        data = bytearray(size)
        count = self.readinto(data)
        return None if count is None else bytes(data[:count])

    def readall(self):
        parts = []
        while True:
            data = self.read(DEFAULT_BUFFER_SIZE)
            if not data:
                return b"".join(parts) if parts or data is not None else None
            parts.append(data)


class FileIO(RawIOBase):
    __module__ = "_io"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        kind = mode.replace("b", "").replace("+", "")
        if mode.replace("b", "") not in (kind, kind + "+", "+" + kind) or kind not in ("r", "w", "a", "x"):
            for c in mode:
                if c not in "xrwab+":
                    raise ValueError(f"invalid mode: {mode}")
            raise ValueError(_MODE_ERROR)
        updates = "+" in mode
        self._reads = kind == "r" or updates
        self._writes = kind != "r" or updates
        self.mode = kind + "b" + ("+" if updates else "") if kind in "ax" else "rb+" if updates else kind + "b"
        self.name = file
        self._closed = False
        self.closefd = True
        flags = _READ_WRITE if updates else 0 if kind == "r" else _WRITE_ONLY
        if kind == "w":
            flags |= _CREATE | _TRUNCATE
        elif kind == "a":
            flags |= _CREATE | _APPEND
        elif kind == "x":
            flags |= _CREATE | _EXCLUSIVE
        if opener is not None:
            raise NotImplementedError("open() with an opener")
        if isinstance(file, int):
            raise NotImplementedError("open() of a file descriptor")
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        self._descriptor = checked(host_open(path_name(file), flags), file)
        if kind == "a":
            host_seek(self._descriptor, 0, 2)

    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd=True>"

    def _check_open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def _check_reads(self):
        self._check_open()
        if not self._reads:
            raise UnsupportedOperation("File not open for reading")

    def _check_writes(self):
        self._check_open()
        if not self._writes:
            raise UnsupportedOperation("File not open for writing")

    def read(self, size=-1):
        size = size_argument(size)
        self._check_reads()
        return self.readall() if size < 0 else checked(host_read(self._descriptor, size))

    def readall(self):
        self._check_open()
        parts = []
        while True:
            data = checked(host_read(self._descriptor, _MOST))
            if not data:
                return b"".join(parts)
            parts.append(data)

    def readinto(self, b):
        self._check_reads()
        return put_bytes(b, checked(host_read(self._descriptor, byte_count(b))))

    def write(self, b):
        if self._closed or not self._writes:
            byte_count(b)
            self._check_writes()
        count = host_write(self._descriptor, b)
        return count if count >= 0 else checked(count)

    def seek(self, offset, whence=0):
        self._check_open()
        return checked(host_seek(self._descriptor, offset, whence))

    def tell(self):
        self._check_open()
        return checked(host_seek(self._descriptor, 0, 1))

    def truncate(self, size=None):
        self._check_writes()
        if size is None:
            size = self.tell()
        checked(host_truncate(self._descriptor, size))
        return size

    def close(self):
        if not self._closed:
            self._closed = True
            checked(host_close(self._descriptor))

    def readable(self):
        self._check_open()
        return self._reads

    def writable(self):
        self._check_open()
        return self._writes

    def seekable(self):
        self._check_open()
        return host_seek(self._descriptor, 0, 1) >= 0

    def fileno(self):
        self._check_open()
        return self._descriptor

    def isatty(self):
        self._check_open()
        return False
