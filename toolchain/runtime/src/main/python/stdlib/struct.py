"""Values as bytes in the layouts of C (CPython 3.11, Modules/_struct.c, for its errors)."""

from _taipan.packed_items import buffer_argument as _buffer
from _taipan.packed_items import is_bytes_object as _is_bytes
from _taipan.packed_items import load_float as _load_float
from _taipan.packed_items import load_int as _load_int
from _taipan.packed_items import store_float as _store_float
from _taipan.packed_items import store_int as _store_int

__builtin__ = True

# Bytes of each kind of item as the machine's C has it, and with standard sizes.
_NATIVE = {
    "x": 1, "b": 1, "B": 1, "c": 1, "s": 1, "p": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "n": 8, "N": 8,
    "q": 8, "Q": 8, "P": 8, "e": 2, "f": 4, "d": 8,
}  # fmt: skip
_STANDARD = {
    "x": 1, "b": 1, "B": 1, "c": 1, "s": 1, "p": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8,
    "e": 2, "f": 4, "d": 8,
}  # fmt: skip
_NAMES = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}
_LARGEST = 9223372036854775807
_KEPT = 100

# Compiled formats, as programs use the same ones again.
_cache = {}


class error(Exception):
    pass


class Struct:
    """A compiled format."""

    def __init__(self, format):
        if isinstance(format, bytes):
            format = format.decode("ascii")
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        if not format.isascii():
            format.encode("ascii")
        if "\0" in format:
            raise error("embedded null character")
        self.format = format
        self._big = format[:1] in (">", "!") and format != ""
        self._native = format[:1] not in ("<", ">", "!", "=") or format == ""
        self._codes = []
        self._count = 0
        self.size = 0
        self._compile(format[1:] if format[:1] in ("<", ">", "!", "=", "@") and format else format)

    def _compile(self, text):
        """Finds the place of each item: kind, offset, bytes of one, number of items, or bytes of a text."""
        sizes = _NATIVE if self._native else _STANDARD
        i = 0
        while i < len(text):
            c = text[i]
            i += 1
            if c.isspace():
                continue
            count = 1
            if "0" <= c <= "9":
                first = i - 1
                while i < len(text) and "0" <= text[i] <= "9":
                    i += 1
                count = int(text[first:i])
                if count > _LARGEST:
                    raise error("total struct size too long")
                if i == len(text):
                    raise error("repeat count given without format specifier")
                c = text[i]
                i += 1
            if c not in sizes:
                raise error("bad char in struct format")
            size = sizes[c]
            if self._native:
                self.size += -self.size % size
            if c == "s" or c == "p":
                self._codes.append((c, self.size, count, 1))
                self._count += 1
            elif c != "x":
                self._codes.append((c, self.size, size, count))
                self._count += count
            self.size += size * count
            if self.size > _LARGEST:
                raise error("total struct size too long")

    def pack(self, *values):
        result = bytearray(self.size)
        self._pack("pack", result, values)
        return bytes(result)

    def pack_into(self, buffer, offset, *values):
        target = _buffer_to_write(buffer)
        offset = offset.__index__() if not isinstance(offset, int) and hasattr(offset, "__index__") else offset
        if not isinstance(offset, int):
            raise TypeError(f"'{type(offset).__name__}' object cannot be interpreted as an integer")
        self._check_count("pack_into", values)
        length = len(target)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"no space to pack {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(
                f"pack_into requires a buffer of at least {self.size + offset} bytes for packing {self.size} bytes "
                f"at offset {offset} (actual buffer size is {length})"
            )
        result = bytearray(self.size)
        self._pack("pack_into", result, values)
        if target is buffer:
            target[offset : offset + self.size] = result
        else:
            buffer._write_bytes(offset, result)

    def _check_count(self, name, values):
        if len(values) != self._count:
            raise error(f"{name} expected {self._count} items for packing (got {len(values)})")

    def _pack(self, name, result, values):
        self._check_count(name, values)
        index = 0
        for kind, at, size, count in self._codes:
            for i in range(count):
                self._put(kind, result, at + i * size, size, values[index])
                index += 1

    def _put(self, kind, result, at, size, x):
        if kind == "f" or kind == "d" or kind == "e":
            try:
                x = float(x) if not isinstance(x, (str, bytes, bytearray)) else None + x
            except Exception:
                raise error("required argument is not a float") from None
            finite = _store_float(result, at, size, self._big, x)
            if not finite and not (self._native and kind == "f"):
                raise OverflowError(f"float too large to pack with {kind} format")
        elif kind == "?":
            result[at] = 1 if x else 0
        elif kind == "c":
            if not isinstance(x, bytes) or len(x) != 1:
                raise error("char format requires a bytes object of length 1")
            result[at] = x[0]
        elif kind == "s" or kind == "p":
            if not _is_bytes(x):
                raise error(f"argument for '{kind}' must be a bytes object")
            if kind == "s":
                x = x[:size]
                result[at : at + len(x)] = x
            elif size:
                x = x[: size - 1]
                result[at] = min(len(x), 255)
                result[at + 1 : at + 1 + len(x)] = x
        else:
            _store_int(result, at, size, self._big, self._checked(kind, size, x))

    def _checked(self, kind, size, x):
        """The int that an argument stands for, if it fits."""
        if not isinstance(x, int):
            if not hasattr(x, "__index__"):
                raise error("required argument is not an integer")
            x = x.__index__()
        if kind == "P":
            if not -(1 << 63) <= x < 1 << 64:
                raise error("int too large to convert")
            return x
        signed = kind in "bhilqn"
        # C's longest types come first; bytes and shorts are signed there
        if kind in "bBhH" or signed:
            fits = -(1 << 63) <= x < 1 << 63
        else:
            fits = 0 <= x < 1 << 64
        if not fits:
            raise error("argument out of range")
        low = -(1 << size * 8 - 1) if signed else 0
        high = (1 << size * 8 - 1 if signed else 1 << size * 8) - 1
        if not low <= x <= high:
            name = _NAMES[kind] if kind in _NAMES else f"'{kind}'"
            raise error(f"{name} format requires {low} <= number <= {high}")
        return x

    def unpack(self, buffer, /):
        data = _buffer(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return self._unpack(data, 0)

    def unpack_from(self, buffer, offset=0):
        data = _buffer(buffer)
        length = len(data)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"not enough data to unpack {self.size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < self.size:
            raise error(
                f"unpack_from requires a buffer of at least {self.size + offset} bytes for unpacking {self.size} bytes "
                f"at offset {offset} (actual buffer size is {length})"
            )
        return self._unpack(data, offset)

    def iter_unpack(self, buffer, /):
        data = _buffer(buffer)
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return unpack_iterator(self, data)

    def _unpack(self, data, offset):
        result = []
        for kind, at, size, count in self._codes:
            at += offset
            for i in range(count):
                result.append(self._get(kind, data, at + i * size, size))
        return tuple(result)

    def _get(self, kind, data, at, size):
        if kind == "f" or kind == "d" or kind == "e":
            return _load_float(data, at, size, self._big)
        if kind == "?":
            return data[at] != 0
        if kind == "c":
            return bytes(data[at : at + 1])
        if kind == "s":
            return bytes(data[at : at + size])
        if kind == "p":
            if size == 0:
                raise SystemError("Negative size passed to PyBytes_FromStringAndSize")
            return bytes(data[at + 1 : at + 1 + min(data[at], size - 1)])
        return _load_int(data, at, size, kind in "bhilqn", self._big)

    def __repr__(self):
        return f"<_struct.Struct object at {id(self):#x}>"


class unpack_iterator:
    def __init__(self, struct, data):
        self._struct = struct
        self._data = data
        self._at = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return (len(self._data) - self._at) // self._struct.size

    def __next__(self):
        at = self._at
        if at >= len(self._data):
            raise StopIteration
        self._at = at + self._struct.size
        return self._struct._unpack(self._data, at)


def _buffer_to_write(o):
    """The bytearray of a buffer that can be changed."""
    if not isinstance(o, bytes):
        try:
            data = _buffer(o)
        except TypeError:
            data = b""
        if isinstance(data, bytearray):
            return data
    raise TypeError(f"argument must be read-write bytes-like object, not {type(o).__name__}")


def _compiled(format):
    if isinstance(format, Struct):
        return format
    try:
        return _cache[format]
    except (KeyError, TypeError):
        pass
    result = Struct(format)
    if len(_cache) >= _KEPT:
        _cache.clear()
    _cache[format] = result
    return result


def calcsize(format, /):
    return _compiled(format).size


def pack(*arguments):
    if not arguments:
        raise TypeError("missing format argument")
    return _compiled(arguments[0]).pack(*arguments[1:])


def pack_into(format, buffer, offset, /, *values):
    _compiled(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _compiled(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    return _compiled(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return _compiled(format).iter_unpack(buffer)
