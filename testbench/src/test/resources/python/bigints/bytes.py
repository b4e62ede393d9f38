# Ints as bytes and back.
for n in (0, 1, 127, 128, 255, 256, 65535, 2**31, 2**47, 2**63 - 1, 2**64 - 1, 10**20):
    data = n.to_bytes(9, "big")
    print(data, n.to_bytes(10, "little"), int.from_bytes(data, "big") == n, int.from_bytes(data, byteorder="little"))
for n in (0, -1, -128, -129, 127, 128, -(2**31), 2**31, -(2**47) - 1, -(2**63), -(10**18)):
    for size in (1, 2, 4, 6, 8):
        try:
            data = n.to_bytes(size, "little", signed=True)
            print(data, int.from_bytes(data, "little", signed=True) == n, int.from_bytes(data, "little"))
        except OverflowError as e:
            print(n, size, e)
print((5).to_bytes(), (0).to_bytes(0, "big"), (1).to_bytes(length=3, byteorder="little"), True.to_bytes(2, "big"), int.from_bytes(b"", "big"))
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes(bytearray(b"\xff\x00"), "little"), int.from_bytes(b"\xff" * 20, "big", signed=True))
print(int.from_bytes(b"\x80" + b"\x00" * 16, "big", signed=True), int.from_bytes(range(5), "big"))
for f in (
    lambda: (256).to_bytes(1, "big"),
    lambda: (-1).to_bytes(1, "big"),
    lambda: (1).to_bytes(-1, "big"),
    lambda: (1).to_bytes(1, "middle"),
    lambda: int.from_bytes(5, "big"),
    lambda: int.from_bytes("abc", "big"),
    lambda: int.from_bytes([256], "big"),
    lambda: (1).to_bytes(0, "big"),
):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(e)
