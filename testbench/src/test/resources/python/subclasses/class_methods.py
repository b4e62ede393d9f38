"""Class methods of built-in types on subclasses and instances."""


class D(dict):
    def __setitem__(self, key, x):
        print("set", key)
        super().__setitem__(key, x)


class I(int):
    def __repr__(self):
        return f"I({int(self)})"


class S(str):
    pass


class E(D):
    def __init__(self):
        super().__init__(first=0)


d = D.fromkeys("aba", 1)
print(type(d).__name__, d, dict.fromkeys("ab"), {}.fromkeys([1]), d.fromkeys([2]).__class__.__name__)
print(E.fromkeys("x"))
i = I.from_bytes(b"\1\0", "big")
print(type(i).__name__, i, I.from_bytes(bytes=b"\2", byteorder="little"), (5).from_bytes(b"\3", "big"), I(4).from_bytes(b"\5", "big"))
print(S.maketrans("a", "b"), "".maketrans({"x": "y"}), S("abc").maketrans("c", "d"))
print("fromkeys" in dict.__dict__, "from_bytes" in int.__dict__, "fromkeys" in D.__dict__, hasattr(D, "fromkeys"))
make = D.fromkeys
print(make("q"), getattr(I, "from_bytes")(b"\7", "big"))
print(bytes.fromhex("0a ff"), bytearray.fromhex("01"), b"".fromhex("41"))


class Both(list, metaclass=type):
    @classmethod
    def fromkeys(cls, keys):
        return cls(keys)


print(Both.fromkeys("ab"))
try:
    D.fromkeys()
except TypeError as e:
    print(e)
try:
    D.fromkeys(5)
except TypeError as e:
    print(e)
