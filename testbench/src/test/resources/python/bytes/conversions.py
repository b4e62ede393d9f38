print(bytes(), bytes(3), bytes([1, 2, 255]), bytes((x for x in range(3))), bytes(b"x"), bytes(bytearray(b"y")), bytes("é", "utf-8"), bytes("é", encoding="latin-1"), bytes(True))
print(bytearray(2), bytearray([65]), bytearray("a", "ascii"), bytearray(b"z"), bytes(range(3)))
for text in ("", "abc", "é", "中文", "😀", "a\x00b", "\x7f\x80\u07ff\u0800\uffff\U00010000\U0010ffff"):
    data = text.encode()
    print(data, data.decode() == text, len(data), text.encode("utf-8") == data, str(data, "utf-8") == text)
print("é".encode("latin-1"), "abc".encode("ascii"), "é中".encode("ascii", "ignore"), "é中".encode("ascii", "replace"), "é中😀".encode("ascii", "backslashreplace"), "é中".encode("latin1", "xmlcharrefreplace"))
print(b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"a\xffb".decode("utf-8", "ignore"), ascii(b"a\xffb".decode(errors="replace")), b"a\xffb".decode("utf8", "backslashreplace"), ascii(b"\xff".decode("ascii", "surrogateescape")), b"\xff".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"))
print(ascii(b"\xe4\xb8".decode("utf-8", "replace")), ascii(b"\xe4\xb8x\xf0\x9f\x98".decode("utf-8", "replace")), ascii(b"\xc0\x80\xed\xa0\x80\xf5".decode("utf-8", "replace")))
print(b"\x00\xff\x10".hex(), b"\x00\xff\x10\x20".hex(":"), b"\x00\xff\x10\x20\x30".hex("-", 2), b"\x00\xff\x10\x20\x30".hex("_", -2), b"".hex(), bytearray(b"\xab").hex())
print(bytes.fromhex("00ff10"), bytes.fromhex(" 0A 0b\t0C "), bytearray.fromhex("dead"), bytes.fromhex(""))
print(int(b"42"), int(bytearray(b" -7 ")), ord(b"a"))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(str(e))


caught(lambda: bytes("a"))
caught(lambda: bytes(-1))
caught(lambda: bytes([256]))
caught(lambda: bytes([-1]))
caught(lambda: bytes(["a"]))
caught(lambda: bytes(1.5))
caught(lambda: bytes(1, "utf-8"))
caught(lambda: "é".encode("ascii"))
caught(lambda: "aé中b".encode("ascii"))
caught(lambda: "中".encode("latin-1"))
caught(lambda: "\ud800".encode())
caught(lambda: b"\xff".decode())
caught(lambda: b"a\xe4\xb8".decode())
caught(lambda: b"a\xe4\xb8x".decode())
caught(lambda: b"a\xf0\x28".decode())
caught(lambda: b"\x80".decode("ascii"))
caught(lambda: "a".encode("no-such"))
caught(lambda: b"\xff".decode("utf-8", "no-such"))
caught(lambda: bytes.fromhex("0"))
caught(lambda: bytes.fromhex("0g"))
caught(lambda: bytes.fromhex("0 0"))
caught(lambda: str("a", "utf-8"))
caught(lambda: str(1, "utf-8"))
caught(lambda: b"a".hex("ab"))
