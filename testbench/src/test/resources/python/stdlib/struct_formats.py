"""The module struct: every kind of item in each byte order, alignment, errors."""

import struct


def check(name, call):
    try:
        print(name, repr(call()))
    except Exception as e:
        print(name, type(e).__name__, e)


# formats and values
for order in ("", "@", "=", "<", ">", "!"):
    for kind, numbers in [
        ("b", (0, 1, -1, 127, -128)), ("B", (0, 255, 7)), ("h", (-32768, 32767, 258)), ("H", (65535, 258)),
        ("i", (-(2**31), 2**31 - 1, 66051)), ("I", (2**32 - 1, 66051)), ("l", (-(2**31), 2**31 - 1)), ("L", (2**32 - 1, 1)),
        ("q", (-(2**63), 2**63 - 1, 283686952306183)), ("Q", (2**64 - 1, 2**63, 2**47, 283686952306183)),
        ("f", (0.0, -0.0, 1.5, -2.75e10, 1e-45, 1.17e-38, 3.4028234e38, float("inf"), float("nan"), 0.1)),
        ("d", (0.0, -0.0, 1.5, 1e300, 5e-324, float("-inf"), float("nan"), 0.1, 7)),
        ("e", (0.0, -0.0, 1.5, 65504, 6e-8, 2.9e-8, 6.1e-5, 1 / 3, 2049, 2051, float("inf"))), ("?", (0, 1, "", "x")),
        ("c", (b"a", b"\0")), ("3s", (b"", b"ab", b"abcd")), ("4p", (b"", b"ab", b"abcdef")),
    ]:
        for number in numbers:
            data = struct.pack(order + kind, number)
            print(order + kind, number, data.hex(), struct.unpack(order + kind, data))
for kind in "nNP":
    print(kind, struct.calcsize(kind), struct.pack(kind, 258), struct.unpack("2" + kind, bytes(range(16))))
for form in ("bh", "bi", "bq", "bhbi", "hd", "3bd", "b3h0q", "xb", "b5xh", "2s3h", "?f", "bhilqfdP?c5sxn", "ib", "ib0i", " 2b h ", ""):
    print(form, struct.calcsize(form), struct.calcsize("=" + form.replace("P", "").replace("n", "")))

packed = struct.pack(">2h3sxBd", 1, -2, b"abc", 200, 2.5)
print(packed, struct.unpack(">2h3sxBd", packed), struct.unpack_from(">h", packed, 2))
target = bytearray(b"." * 12)
struct.pack_into("<hi", target, 2, 258, -2)
struct.pack_into(">H", target, -3, 0x4142)
print(target, list(struct.iter_unpack("<H", target)), struct.unpack_from("<3s", target, offset=-4))
compiled = struct.Struct("<hB")
print(compiled.size, compiled.format, compiled.pack(1, 2), compiled.unpack(b"abc"), compiled.unpack_from(b"abcdef", 2))
compiled.pack_into(target, 0, -1, 255)
print(target, [x for x in compiled.iter_unpack(b"abcdef")], next(struct.iter_unpack("3s", b"xyz")))


class Index:
    def __index__(self):
        return 77


class Real:
    def __float__(self):
        return 2.5


print(struct.pack("bhq", Index(), Index(), Index()), struct.pack(">dfe", Real(), Real(), Real()))
print(issubclass(struct.error, Exception), struct.error.__name__, struct.error.__module__)
