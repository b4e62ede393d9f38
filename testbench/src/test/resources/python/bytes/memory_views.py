"""memoryview of bytes, bytearray and arrays: items, slices, assignment, casts, release, errors."""

import struct
from array import array


def check(name, call):
    try:
        print(name, repr(call()))
    except Exception as e:
        print(name, type(e).__name__, e)


b = bytearray(b"abcdefgh")
m = memoryview(b)
print(m[0], m[-1], m[2:5].tobytes(), m[::-2].tobytes(), len(m), m.tolist(), list(m[1:3]), 97 in m)
m[0] = 65
m[1:3] = b"XY"
m[::-4] = b"12"
print(b, m == b, m == b"A", b == m, m != bytes(b), m[2:4] == b"Yd", m[:0] == b"", bytes(m), bytearray(m[2:]))
print(m.obj is b, m.nbytes, m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.contiguous, m[::2].contiguous, m[::2].strides, m.c_contiguous, m.f_contiguous)
r = memoryview(b"hello")
print(r.readonly, hash(r) == hash(b"hello"), {b"hello": 1}[r], r.hex(), r.hex("-"), r[1:].hex(":", 2), m.toreadonly().readonly)
check(1, lambda: r.__setitem__(0, 1))
check(2, lambda: m.__setitem__(0, 256))
check(3, lambda: m.__setitem__(0, "a"))
check(4, lambda: m.__setitem__(0, b"a"))
check(5, lambda: m.__setitem__(0, 1.5))
check(6, lambda: m.__setitem__(slice(0, 2), b"abc"))
check(7, lambda: m.__setitem__(slice(0, 2), 5))
check(8, lambda: m.__setitem__(slice(0, 2), [1, 2]))
check(9, lambda: m[100])
check(10, lambda: m["x"])
check(11, lambda: m.__delitem__(0))
check(12, lambda: hash(m))
check(13, lambda: memoryview(5))
check(14, lambda: memoryview("abc"))
check(15, lambda: memoryview([1]))
check(16, lambda: m < m)
check(17, lambda: m + b"a")
check(18, lambda: b"a" + m[:2])
check(19, lambda: b",".join([m[:2], m[2:4]]))
check(20, lambda: m.foo)
a = array("i", [1, -2, 3, 4])
n = memoryview(a)
print(n[1], n.format, n.itemsize, n.nbytes, n.tolist(), n[1:3].tolist(), n[::-1].tolist(), n.shape, n.strides, n == a, n[:2] == array("h", [1, -2]), n == a.tobytes())
n[0] = 77
n[1:3] = array("i", [5, 6])
print(a, n.tobytes(), n.obj is a)
check(30, lambda: n.__setitem__(0, 2**31))
check(31, lambda: n.__setitem__(0, "x"))
check(32, lambda: n.__setitem__(slice(0, 1), b"abcd"))
check(33, lambda: n.__setitem__(slice(0, 1), array("h", [1])))
check(34, lambda: hash(n))
check(35, lambda: hash(n.toreadonly()))
d = array("d", [1.5, 2.5])
v = memoryview(d)
v[0] = 7
print(v.tolist(), v[1], d)
check(36, lambda: v.__setitem__(0, "x"))
u = memoryview(array("u", "ab"))
print(u.format, u.itemsize, len(u), u.tobytes())
check(37, lambda: u[0])
c = memoryview(bytearray(8)).cast("H")
c[1] = 258
print(c.tolist(), c.tobytes(), c.cast("B").tolist(), c.cast("b").format, n.cast("B")[:4].tolist())
check(40, lambda: n.cast("h"))
check(41, lambda: n[::2].cast("B"))
check(42, lambda: m[:3].cast("i"))
check(43, lambda: m.cast("<i"))
check(44, lambda: m.cast(3))
check(45, lambda: m.cast("@I").tolist())
check(46, lambda: m.cast("?").tolist())
check(47, lambda: m.cast("c").tolist())
check(48, lambda: m.cast("q").tolist())
print(struct.unpack("h", m[1:3]), struct.unpack_from("<I", m, 1))
struct.pack_into("<h", m[2:6], 1, 258)
print(b, int.from_bytes(m[:2], "big"), str(m[:1], "ascii"), b.find(m[3:5]), b.startswith(bytes(m[:2])))
with memoryview(b) as w:
    w[0] = 0x42
print(b)
check(50, lambda: w[0])
check(51, lambda: len(w))
check(52, lambda: w == w)
check(53, lambda: w == b)
print(repr(w)[:20], repr(m)[:10], isinstance(m, memoryview), type(m), memoryview, memoryview.__name__, type(m) is memoryview)
m.release()
check(54, lambda: m.tobytes())
b += b"more"
walk = iter(memoryview(b"ab"))
print(next(walk), list(walk), list(walk), list(reversed(memoryview(b"abc"))), max(memoryview(b"abc")))
k = memoryview(memoryview(b)[2:])[1:]
k[0] = 33
print(b, k.obj is b, bool(memoryview(b"")), sorted(memoryview(b"cab")))
b[0:2] = memoryview(b"zz")
k.release()
b.extend(memoryview(b"end"))
print(b)


def f(view):
    view[:] = bytes(len(view))


f(memoryview(b)[1:4])
print(b)
