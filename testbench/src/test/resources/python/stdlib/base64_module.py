import base64
import binascii
import zlib

for n in range(8):
    data = bytes(range(250, 250 + min(n, 6))) + b"x" * (n - 6)
    for encode, decode in (
        (base64.b64encode, base64.b64decode),
        (base64.urlsafe_b64encode, base64.urlsafe_b64decode),
        (base64.b32encode, base64.b32decode),
        (base64.b32hexencode, base64.b32hexdecode),
        (base64.b16encode, base64.b16decode),
        (base64.b85encode, base64.b85decode),
        (binascii.b2a_base64, binascii.a2b_base64),
    ):
        text = encode(data)
        print(text, end=" ")
        if decode(text) != data:
            print("WRONG", decode(text))
    print()
print(base64.b64encode(b"\xfb\xef", altchars=b"@!"), base64.b64decode("++//", b"+/"), base64.b64decode("YW Jj\n"), base64.b64decode("YQ==YQ=="))
print(base64.encodebytes(b"a" * 60), base64.decodebytes(b"YWFh\n"), base64.b32decode("mfrgg===", casefold=True), base64.b16decode("0aFf", True))
print(base64.b64decode(bytearray(b"aGk=")), base64.b64encode(memoryview(b"hi")))
print(binascii.hexlify(b"\x00\xffab", "-"), binascii.hexlify(b"abcd", ":", 2), binascii.unhexlify("0aFF"), binascii.b2a_base64(b"hi", newline=False))
for f, x in (
    (base64.b64decode, "abc"),
    (base64.b64decode, "abcde"),
    (base64.b64decode, "\u20ac"),
    (base64.b64encode, "text"),
    (base64.b16decode, "0a"),
    (base64.b16decode, "0"),
    (base64.b32decode, "a======="),
    (base64.b85decode, "~~~~~"),
    (base64.b85decode, "a b"),
    (binascii.unhexlify, "abc"),
    (binascii.unhexlify, "zz"),
    (base64.b64decode, 5),
):
    try:
        print(f(x))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    base64.b64decode("ab?=", validate=True)
except binascii.Error as e:
    print(e)
print(zlib.crc32(b"123456789"), zlib.adler32(b"Wikipedia"), binascii.crc32(b"56789", binascii.crc32(b"1234")), zlib.adler32(b"pedia", zlib.adler32(b"Wiki")), binascii.crc_hqx(b"123456789", 0), zlib.crc32(b""), zlib.adler32(b"\xff" * 10000))
