"""Keyword arguments of builtins and methods: those they take, and the errors of others."""

print(list(enumerate(iterable="ab", start=1)), list(enumerate("ab", start=2)), list(enumerate(iterable=[])))
print(sum([1, 2], start=3), int("ff", base=16), round(number=2.567, ndigits=1), pow(base=2, exp=5), pow(2, 5, mod=7))
print(str(object=b"x", encoding="ascii"), bytes(source=[1, 2]), bytearray(source=b"z"), complex(imag=1, real=2))
print(int.from_bytes(bytes=b"\1\2", byteorder="little"), (258).to_bytes(length=2, byteorder="big"))
print("a b c".split(sep=" ", maxsplit=1), "a,b".rsplit(maxsplit=1, sep=","), "a\tb".expandtabs(tabsize=2))
print("a\nb\n".splitlines(keepends=True), "x".encode(encoding="utf-8"), b"x".decode(errors="strict"), str(object=5))

calls = [
    lambda: len(o=[1]),
    lambda: range(end=1),
    lambda: [].sort(noexist=1),
    lambda: [].append(x=1),
    lambda: "x".upper(a=1),
    lambda: {}.get("a", default=1),
    lambda: sum([1], 2, start=3),
    lambda: enumerate([], 1, start=2),
    lambda: enumerate([], begin=1),
    lambda: sum([1], begin=3),
    lambda: round(ndigits=1),
    lambda: pow(2, mod=3),
    lambda: pow(exp=3),
    lambda: int("1", bass=3),
    lambda: print(1, separator=2),
    lambda: "a".split("b", sep="c"),
    lambda: "a".split(separator="c"),
    lambda: "a".encode("ascii", encoding="x"),
    lambda: map(str, iterable=[1]),
    lambda: filter(None, iterable=[1]),
    lambda: isinstance(1, cls=int),
    lambda: int.from_bytes(b"1", order="little"),
    lambda: int.from_bytes(b"1", "big", byteorder="big"),
    lambda: (5).to_bytes(1, "big", length=2),
    lambda: (5).to_bytes(1, "big", sign=2),
    lambda: complex(1, real=2),
    lambda: zip([1], strictly=True),
    lambda: max([1], by=2),
    lambda: bytes(b"", source=b""),
    lambda: property(None, getter=1),
]
for call in calls:
    try:
        print("no error:", call())
    except TypeError as e:
        print(e)
values = [sum, enumerate, round, pow, int, "a".split, int.from_bytes]
arguments = [
    (([1], 2), {"start": 3}),
    (("a",), {"begin": 3}),
    ((), {"number": 3}),
    ((2,), {"exp": 3}),
    (("11",), {"base": 2}),
    ((), {"sep": "b"}),
    ((b"\1",), {"byteorder": "big"}),
]
for f, (positional, keywords) in zip(values, arguments):
    try:
        print(f(*positional, **keywords))
    except TypeError as e:
        print(e)
