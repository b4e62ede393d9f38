"""The builtin memoryview: views of one dimension (CPython 3.11, Objects/memoryobject.c, for its errors).

A view does not keep its object from changing its size; it notices that when it is used the next time.
"""

from _taipan.packed_items import is_bytes_object as _is_bytes
from _taipan.packed_items import load_float as _load_float
from _taipan.packed_items import load_int as _load_int
from _taipan.packed_items import store_float as _store_float
from _taipan.packed_items import store_int as _store_int

_SIZES = {
    "b": 1, "B": 1, "c": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "n": 8, "N": 8, "P": 8,
    "f": 4, "d": 8, "e": 2,
}  # fmt: skip


class memoryview:
    __module__ = "builtins"
    __slots__ = ("_object", "_base", "_total", "_format", "_size", "_start", "_step", "_count", "_readonly")

    def __init__(self, object):
        if isinstance(object, memoryview):
            object._check()
            self._take(object)
            return
        if _is_bytes(object):
            base = object
            format = "B"
            size = 1
        elif hasattr(object, "__buffer__"):
            base = object.__buffer__()
            format = "w" if object.typecode == "u" else object.typecode
            size = object.itemsize
        else:
            raise TypeError(f"memoryview: a bytes-like object is required, not '{type(object).__name__}'")
        self._object = object
        self._base = base
        self._total = len(base)
        self._format = format
        self._size = size
        # the first byte, the distance between items in bytes, the number of items
        self._start = 0
        self._step = size
        self._count = len(base) // size
        self._readonly = isinstance(base, bytes)

    def _take(self, view):
        """Makes it a view of what another view shows."""
        self._object = view._object
        self._base = view._base
        self._total = view._total
        self._format = view._format
        self._size = view._size
        self._start = view._start
        self._step = view._step
        self._count = view._count
        self._readonly = view._readonly

    def _check(self):
        if self._base is None:
            raise ValueError("operation forbidden on released memoryview object")
        if len(self._base) != self._total:
            raise BufferError("Existing exports of data: object cannot be re-sized")

    @property
    def obj(self):
        self._check()
        return self._object

    @property
    def nbytes(self):
        self._check()
        return self._count * self._size

    @property
    def readonly(self):
        self._check()
        return self._readonly

    @property
    def format(self):
        self._check()
        return self._format

    @property
    def itemsize(self):
        self._check()
        return self._size

    @property
    def ndim(self):
        self._check()
        return 1

    @property
    def shape(self):
        self._check()
        return (self._count,)

    @property
    def strides(self):
        self._check()
        return (self._step,)

    @property
    def suboffsets(self):
        self._check()
        return ()

    @property
    def contiguous(self):
        self._check()
        return self._count < 2 or self._step == self._size

    c_contiguous = contiguous
    f_contiguous = contiguous

    def __buffer__(self):
        """A copy of the bytes; a bytearray where the view can be written."""
        data = self.tobytes()
        return data if self._readonly else bytearray(data)

    def _write_bytes(self, at, data):
        """Puts bytes in the place of others of a contiguous view."""
        at += self._start
        self._base[at : at + len(data)] = data

    def _load(self, i):
        at = self._start + i * self._step
        format = self._format[-1]
        if format in "fde":
            return _load_float(self._base, at, self._size, False)
        if format == "c":
            return bytes(self._base[at : at + 1])
        if format == "?":
            return self._base[at] != 0
        if format not in _SIZES:
            raise NotImplementedError(f"memoryview: format {format} not supported")
        return _load_int(self._base, at, self._size, format in "bhilqn", False)

    def _store(self, i, x):
        at = self._start + i * self._step
        format = self._format[-1]
        if format in "fde":
            try:
                x = float(x) if not isinstance(x, (str, bytes, bytearray)) else None + x
            except TypeError:
                self._refuse()
            if not _store_float(self._base, at, self._size, False, x) and format == "e":
                raise OverflowError("float too large to pack with e format")
        elif format == "c":
            if not isinstance(x, bytes):
                self._refuse()
            if len(x) != 1:
                self._refuse_value()
            self._base[at] = x[0]
        elif format == "?":
            self._base[at] = 1 if x else 0
        elif format not in _SIZES:
            raise NotImplementedError(f"memoryview: format {format} not supported")
        else:
            if not isinstance(x, int):
                if not hasattr(x, "__index__"):
                    self._refuse()
                x = x.__index__()
            bits = self._size * 8
            signed = format in "bhilqn"
            if not (-(1 << bits - 1) <= x < 1 << bits - 1 if signed else 0 <= x < 1 << bits):
                self._refuse_value()
            _store_int(self._base, at, self._size, False, x)

    def _refuse(self):
        raise TypeError(f"memoryview: invalid type for format '{self._format}'") from None

    def _refuse_value(self):
        raise ValueError(f"memoryview: invalid value for format '{self._format}'")

    def __len__(self):
        self._check()
        return self._count

    def _place(self, index):
        """An index in range."""
        if not isinstance(index, int):
            index = index.__index__()
        if index < 0:
            index += self._count
        if not 0 <= index < self._count:
            raise IndexError("index out of bounds on dimension 1")
        return index

    def _part(self, index):
        """The view of a slice."""
        start, stop, step = index.indices(self._count)
        result = memoryview(self)
        result._start = self._start + start * self._step
        result._step = self._step * step
        result._count = len(range(start, stop, step))
        return result

    def __getitem__(self, index):
        self._check()
        if isinstance(index, slice):
            return self._part(index)
        if isinstance(index, tuple):
            raise NotImplementedError("memoryview: an index of more than one dimension")
        if not isinstance(index, int) and not hasattr(index, "__index__"):
            raise TypeError("memoryview: invalid slice key")
        return self._load(self._place(index))

    def __setitem__(self, index, x):
        self._check()
        if self._readonly:
            raise TypeError("cannot modify read-only memory")
        if isinstance(index, slice):
            self._assign(self._part(index), x)
            return
        if isinstance(index, tuple):
            raise NotImplementedError("memoryview: an index of more than one dimension")
        if not isinstance(index, int) and not hasattr(index, "__index__"):
            raise TypeError("memoryview: invalid slice key")
        self._store(self._place(index), x)

    def _assign(self, target, x):
        if not isinstance(x, memoryview):
            if not _is_bytes(x) and not hasattr(x, "__buffer__"):
                raise TypeError(f"a bytes-like object is required, not '{type(x).__name__}'")
            x = memoryview(x)
        if x._format[-1] != target._format[-1] or x._count != target._count:
            raise ValueError("memoryview assignment: lvalue and rvalue have different structures")
        # a copy first, as both may be parts of one object
        data = x.tobytes()
        size = target._size
        for i in range(target._count):
            at = target._start + i * target._step
            target._base[at : at + size] = data[i * size : i * size + size]

    def __delitem__(self, index):
        self._check()
        if self._readonly:
            raise TypeError("cannot modify read-only memory")
        raise TypeError("cannot delete memory")

    def __iter__(self):
        self._check()
        return memory_iterator(self)

    def tobytes(self, order="C"):
        self._check()
        if order not in ("C", "F", "A", None):
            raise ValueError("order must be 'C', 'F' or 'A'")
        start = self._start
        size = self._size
        if self._step == size:
            return bytes(self._base[start : start + self._count * size])
        result = bytearray()
        for i in range(self._count):
            at = start + i * self._step
            result += self._base[at : at + size]
        return bytes(result)

    def tolist(self):
        self._check()
        return [self._load(i) for i in range(self._count)]

    def hex(self, *arguments, **keywords):
        return self.tobytes().hex(*arguments, **keywords)

    def toreadonly(self):
        self._check()
        result = memoryview(self)
        result._readonly = True
        return result

    def cast(self, format, shape=None):
        self._check()
        if shape is not None:
            raise NotImplementedError("memoryview.cast with a shape")
        if not isinstance(format, str):
            raise TypeError(f"cast() argument 'format' must be str, not {type(format).__name__}")
        if not self.contiguous:
            raise TypeError("memoryview: casts are restricted to C-contiguous views")
        code = format[1:] if format[:1] == "@" else format
        if len(code) != 1 or code not in _SIZES or code == "e":
            raise ValueError(
                "memoryview: destination format must be a native single character format prefixed with an optional '@'"
            )
        if code not in "bBc" and self._format[-1] not in "bBc":
            raise TypeError("memoryview: cannot cast between two non-byte formats")
        size = _SIZES[code]
        count = self._count * self._size
        if count % size:
            raise TypeError("memoryview: length is not a multiple of itemsize")
        result = memoryview(self)
        result._format = format
        result._size = size
        result._step = size
        result._count = count // size
        return result

    def release(self):
        self._base = None
        self._object = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *arguments):
        self.release()

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, memoryview):
            if not _is_bytes(other) and not hasattr(other, "__buffer__"):
                return NotImplemented
            other = memoryview(other)
        if self._base is None or other._base is None:
            return False
        self._check()
        other._check()
        if self._count != other._count:
            return False
        for i in range(self._count):
            if not self._load(i) == other._load(i):
                return False
        return True

    def __hash__(self):
        self._check()
        if not self._readonly:
            raise ValueError("cannot hash writable memoryview object")
        if self._format[-1] not in "bBc":
            raise ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        return hash(self.tobytes())

    def __repr__(self):
        return f"<{'released memory' if self._base is None else 'memory'} at {id(self):#x}>"


class memory_iterator:
    def __init__(self, view):
        self._view = view
        self._next = 0

    def __iter__(self):
        return self

    def __next__(self):
        view = self._view
        if view is None or self._next >= view._count:
            self._view = None
            raise StopIteration
        self._next += 1
        return view[self._next - 1]
