"""Arrays of numbers of one kind, kept as bytes (CPython 3.11, Modules/arraymodule.c, for its errors)."""

from _taipan.packed_items import buffer_argument as _buffer
from _taipan.packed_items import load_float as _load_float
from _taipan.packed_items import load_int as _load_int
from _taipan.packed_items import store_float as _store_float
from _taipan.packed_items import store_int as _store_int
from _taipan.real_functions import math_real as _real

typecodes = "bBuhHiIlLqQfd"

_SIZES = {"b": 1, "B": 1, "u": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
_NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short"}
_NAMES.update({"i": "signed integer", "I": "unsigned int"})


class array:
    __slots__ = ("_code", "_size", "_data")

    def __new__(cls, *arguments, **keywords):
        if keywords and cls is array:
            raise TypeError("array.array() takes no keyword arguments")
        if not arguments:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if len(arguments) > 2:
            raise TypeError(f"array() takes at most 2 arguments ({len(arguments)} given)")
        code = arguments[0]
        if not isinstance(code, str) or len(code) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(code).__name__}")
        items = arguments[1] if len(arguments) > 1 else ()
        if code != "u" and isinstance(items, str):
            raise TypeError(f"cannot use a str to initialize an array with typecode '{code}'")
        if code != "u" and isinstance(items, array) and items._code == "u":
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{code}'")
        if code not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self._code = code
        self._size = _SIZES[code]
        self._data = bytearray()
        if isinstance(items, (bytes, bytearray)):
            self.frombytes(items)
        elif isinstance(items, array) and items._code == code:
            self._data.extend(items._data)
        else:
            for x in items:
                self.append(x)
        return self

    def __init__(self, *arguments, **keywords):
        pass

    @property
    def typecode(self):
        return self._code

    @typecode.setter
    def typecode(self, x):
        raise AttributeError("attribute 'typecode' of 'array.array' objects is not writable")

    @property
    def itemsize(self):
        return self._size

    @itemsize.setter
    def itemsize(self, x):
        raise AttributeError("attribute 'itemsize' of 'array.array' objects is not writable")

    def __buffer__(self):
        return self._data

    def _write_bytes(self, at, data):
        """Puts bytes in the place of others."""
        self._data[at : at + len(data)] = data

    def _load(self, i):
        code = self._code
        size = self._size
        if code == "d" or code == "f":
            return _load_float(self._data, i * size, size, False)
        if code == "u":
            n = _load_int(self._data, i * size, size, False, False)
            if n > 0x10FFFF:
                raise ValueError(f"character U+{n:x} is not in range [U+0000; U+10ffff]")
            return chr(n)
        return _load_int(self._data, i * size, size, code >= "a", False)

    def _store(self, i, x):
        """Stores what `_checked` gave."""
        size = self._size
        if self._code == "d" or self._code == "f":
            _store_float(self._data, i * size, size, False, x)
        else:
            _store_int(self._data, i * size, size, False, x)

    def _checked(self, x):
        """The number to be stored for an item."""
        code = self._code
        if code == "d" or code == "f":
            return _real(x)
        if code == "u":
            if not isinstance(x, str) or len(x) != 1:
                raise TypeError("array item must be unicode character")
            return ord(x)
        if not isinstance(x, int):
            x = _index(x)
        bits = self._size * 8
        if code < "a":
            if 0 <= x < 1 << bits:
                return x
        elif -(1 << bits - 1) <= x < 1 << bits - 1:
            return x
        raise OverflowError(_range_error(code, x))

    def __len__(self):
        return len(self._data) // self._size

    def __iter__(self):
        return arrayiterator(self)

    def _place(self, index, message):
        """An index in range."""
        if not isinstance(index, int):
            if not hasattr(index, "__index__"):
                raise TypeError("array indices must be integers")
            index = index.__index__()
        if index < 0:
            index += len(self)
        if not 0 <= index < len(self):
            raise IndexError(message)
        return index

    def __getitem__(self, index):
        if isinstance(index, slice):
            size = self._size
            start, stop, step = index.indices(len(self))
            result = array(self._code)
            if step == 1:
                result._data.extend(self._data[start * size : stop * size])
            else:
                for i in range(start, stop, step):
                    result._data.extend(self._data[i * size : i * size + size])
            return result
        return self._load(self._place(index, "array index out of range"))

    def __setitem__(self, index, x):
        if isinstance(index, slice):
            self._set_slice(index, x)
        else:
            i = self._place(index, "array assignment index out of range")
            self._store(i, self._checked(x))

    def _set_slice(self, index, x):
        if not isinstance(x, array):
            raise TypeError(f'can only assign array (not "{type(x).__name__}") to array slice')
        if x._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        size = self._size
        start, stop, step = index.indices(len(self))
        data = bytes(x._data)
        if step == 1:
            self._data[start * size : max(start, stop) * size] = data
            return
        places = range(start, stop, step)
        if len(places) != len(x):
            raise ValueError(f"attempt to assign array of size {len(x)} to extended slice of size {len(places)}")
        at = 0
        for i in places:
            self._data[i * size : i * size + size] = data[at : at + size]
            at += size

    def __delitem__(self, index):
        size = self._size
        if isinstance(index, slice):
            places = range(*index.indices(len(self)))
            if index.step is None or index.step == 1:
                if places:
                    del self._data[places[0] * size : places[-1] * size + size]
                return
            for i in sorted(places, reverse=True):
                del self._data[i * size : i * size + size]
            return
        i = self._place(index, "array assignment index out of range")
        del self._data[i * size : i * size + size]

    def __contains__(self, x):
        for i in range(len(self)):
            if self._load(i) == x:
                return True
        return False

    def append(self, x, /):
        x = self._checked(x)
        i = len(self)
        self._data.extend(bytes(self._size))
        self._store(i, x)

    def extend(self, items, /):
        if isinstance(items, array):
            if items._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._data.extend(bytes(items._data))
            return
        for x in items:
            self.append(x)

    def insert(self, index, x, /):
        index = _index(index)
        x = self._checked(x)
        count = len(self)
        if index < 0:
            index = max(index + count, 0)
        index = min(index, count)
        at = index * self._size
        self._data[at:at] = bytes(self._size)
        self._store(index, x)

    def pop(self, index=-1, /):
        index = _index(index)
        if not self._data:
            raise IndexError("pop from empty array")
        i = self._place(index, "pop index out of range")
        x = self._load(i)
        del self._data[i * self._size : (i + 1) * self._size]
        return x

    def remove(self, x, /):
        for i in range(len(self)):
            if self._load(i) == x:
                del self._data[i * self._size : (i + 1) * self._size]
                return
        raise ValueError("array.remove(x): x not in array")

    def index(self, x, start=0, stop=9223372036854775807, /):
        count = len(self)
        start = _index(start)
        stop = _index(stop)
        if start < 0:
            start = max(start + count, 0)
        if stop < 0:
            stop += count
        for i in range(start, min(stop, count)):
            if self._load(i) == x:
                return i
        raise ValueError("array.index(x): x not in array")

    def count(self, x, /):
        result = 0
        for i in range(len(self)):
            if self._load(i) == x:
                result += 1
        return result

    def reverse(self):
        self._data[:] = bytes(self[::-1]._data)

    def byteswap(self):
        size = self._size
        for at in range(0, len(self._data), size):
            self._data[at : at + size] = self._data[at : at + size][::-1]

    def buffer_info(self):
        return id(self._data), len(self)

    def tobytes(self):
        return bytes(self._data)

    def frombytes(self, data, /):
        data = bytes(_buffer(data))
        if len(data) % self._size:
            raise ValueError("bytes length not a multiple of item size")
        self._data.extend(data)

    def tolist(self):
        return [self._load(i) for i in range(len(self))]

    def fromlist(self, items, /):
        if not isinstance(items, list):
            raise TypeError("arg must be list")
        added = array(self._code, items)
        self._data.extend(added._data)

    def tounicode(self):
        if self._code != "u":
            raise ValueError("tounicode() may only be called on unicode type arrays")
        return "".join(self.tolist())

    def fromunicode(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"fromunicode() argument must be str, not {type(text).__name__}")
        if self._code != "u":
            raise ValueError("fromunicode() may only be called on unicode type arrays")
        for c in text:
            self.append(c)

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        result = array(self._code)
        result._data.extend(self._data)
        result._data.extend(other._data)
        return result

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        result = array(self._code)
        result._data.extend(self._data * _repetitions(count))
        return result

    __rmul__ = __mul__

    def __imul__(self, count):
        self._data *= _repetitions(count)
        return self

    def _difference(self, other):
        """The first items that differ; lengths where there are none."""
        for i in range(min(len(self), len(other))):
            x = self._load(i)
            y = other._load(i)
            if not x == y:
                return x, y
        return len(self), len(other)

    def __eq__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        if len(self) != len(other):
            return False
        x, y = self._difference(other)
        return x == y

    def __lt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        x, y = self._difference(other)
        return x < y

    def __le__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        x, y = self._difference(other)
        return x <= y

    def __gt__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        x, y = self._difference(other)
        return x > y

    def __ge__(self, other):
        if not isinstance(other, array):
            return NotImplemented
        x, y = self._difference(other)
        return x >= y

    def __copy__(self):
        return self[:]

    def __deepcopy__(self, memo):
        return self[:]

    def __repr__(self):
        name = type(self).__name__
        if not self._data:
            return f"{name}('{self._code}')"
        items = self.tounicode() if self._code == "u" else self.tolist()
        return f"{name}('{self._code}', {items!r})"


ArrayType = array


class arrayiterator:
    def __init__(self, items):
        self._items = items
        self._next = 0

    def __iter__(self):
        return self

    def __next__(self):
        i = self._next
        if self._items is None or i >= len(self._items):
            self._items = None
            raise StopIteration
        self._next = i + 1
        return self._items._load(i)


def _index(x):
    if isinstance(x, int):
        return int(x)
    if not hasattr(x, "__index__"):
        raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")
    return x.__index__()


def _repetitions(count):
    if not isinstance(count, int) and not hasattr(count, "__index__"):
        raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
    return _index(count)


def _range_error(code, x):
    """The text of the error about an int that does not fit."""
    if code == "q":
        return "int too big to convert"
    if code == "Q":
        return "can't convert negative int to unsigned" if x < 0 else "int too big to convert"
    if code == "I" or code == "L":
        if x < 0:
            return "can't convert negative value to unsigned int"
        if x >> 64 or code == "L":
            return "Python int too large to convert to C unsigned long"
        return "unsigned int is greater than maximum"
    if not -(1 << 63) <= x < 1 << 63:
        return "Python int too large to convert to C long"
    # what C converts the number to first
    if code == "b" and not -(1 << 15) <= x < 1 << 15:
        code = "h"
    elif code == "H" and not -(1 << 31) <= x < 1 << 31:
        code = "i"
    return f"{_NAMES[code]} is {'less than minimum' if x < 0 else 'greater than maximum'}"
