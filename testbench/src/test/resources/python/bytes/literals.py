print(b"", b"abc", b'it\'s', b"it's", b'"', b"'\"", b"\x00\x7f\x80\xff\t\n\r\\", rb"\x41", b"a" b"b", bytes(range(256)))
print(str(b"abc"), f"{b'x'}", f"{b'x'!r:>8}", [b"a", bytearray(b"b")], repr(bytearray(b"\xff'")), bytearray(), ascii(b"\xe9"))
print(len(b"abc"), bool(b""), bool(b"\0"), bool(bytearray()), b"abc"[0], b"abc"[-1], b"abc"[1:], b"abcdef"[::2], b"abc"[::-1], b"abc"[5:], bytearray(b"abcdef")[1:4])
print(list(b"abc"), tuple(bytearray(b"\x00\xff")), [x for x in b"hi"], sum(b"abc"), max(b"abc"), sorted(b"cab"), list(reversed(b"abc")), list(enumerate(b"ab")), list(zip(b"ab", b"cd")))
a, b, *c = b"abcd"
print(a, b, c)
for x in b"xy":
    print(x, chr(x))
print(b"abc" == b"abc", b"abc" != b"abd", b"a" < b"b", b"a" < b"aa", b"b" >= b"a", b"abc" == bytearray(b"abc"), bytearray(b"a") == bytearray(b"a"), b"a" == "a", b"\xff" > b"\x00", b"" < b"a")
print({b"k": 1, b"l": 2}[b"k"], b"k" in {b"k"}, hash(b"abc") == hash(bytes(bytearray(b"abc"))), {b"a", b"a"}, (b"a", 1) == (b"a", 1))
print(98 in b"abc", b"bc" in b"abc", b"" in b"abc", bytearray(b"c") in b"abc", 0 in b"abc", 99 not in b"abc")
print(b"a" + b"b", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", b"ab" * 3, 2 * bytearray(b"x"), b"a" * 0, b"a" * -1)
x = b"a"
x += b"b"
x *= 2
print(x)


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def set_item():
    b"abc"[0] = 1


caught(lambda: b"abc"[3])
caught(lambda: b"abc"["a"])
caught(lambda: b"a" + "b")
caught(lambda: "a" + b"b")
caught(lambda: b"a" < "b")
caught(lambda: b"a" * "b")
caught(lambda: "a" in b"abc")
caught(lambda: 256 in b"abc")
caught(lambda: 1.5 in b"abc")
caught(lambda: hash(bytearray()))
caught(set_item)
caught(lambda: b"a" - b"b")
caught(lambda: sum([b"a"], b""))
