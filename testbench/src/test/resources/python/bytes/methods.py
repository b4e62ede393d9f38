for b in (b"hello world", bytearray(b"hello world")):
    print(b.find(b"o"), b.find(b"o", 5), b.find(111), b.rfind(b"o"), b.index(b"w"), b.rindex(b"l"), b.count(b"l"), b.count(108), b.find(b"zz"), b.count(b""))
    print(b.startswith(b"he"), b.startswith((b"x", b"hell")), b.endswith(b"ld"), b.endswith(b"lo", 0, 5), b.replace(b"o", b"00"), b.replace(b"l", b"", 2), b.replace(b"", b"-", 2))
    print(b.split(), b.split(b"o"), b.rsplit(b" ", 1), b.split(maxsplit=1), b.partition(b" "), b.rpartition(b"o"), b.partition(b"zz"), b.rpartition(b"zz"))
    print(b.upper(), b.title(), b.capitalize(), b.swapcase(), b.upper().lower(), b.isalpha(), b.islower(), b.isascii())
    print(b.center(20, b"*"), b.ljust(13), b.rjust(13, b"."), b.zfill(13), b.removeprefix(b"hello"), b.removesuffix(b"world"), b.removeprefix(b"x"))
    print(b.translate(bytes.maketrans(b"lo", b"01")), b.translate(None, b"lo"), b.translate(bytes.maketrans(b"h", b"H"), delete=b"e"), b.join([b"1", bytearray(b"2")]), b.expandtabs())
print(b"  a b \t\n".strip(), b"xxaxx".strip(b"x"), b"xya".lstrip(b"xy"), b"ayx".rstrip(b"xy"), b"\x1ca\x85".strip(), b" a  b ".split(), b" a b c ".split(None, 1), b" a b c ".rsplit(None, 1), b"".split(), b"".split(b","))
print(b"a\nb\r\nc\rd\x0be\x1cf".splitlines(), b"a\nb\n".splitlines(True), b"a\tb".expandtabs(4), b"-42".zfill(6), b",".join([]), b"".join([b"a"] * 3))
print(b"abc1".isalnum(), b"12".isdigit(), b" \n".isspace(), b"ABC".isupper(), b"Hello World".istitle(), b"".isalpha(), b"\xe9".isalpha(), b"\xe9".upper(), b"a\xe9".isascii())
print(b"it's they'RE".title(), b"x".join([b"a", b"b"]), bytearray(b",").join([b"a", b"b"]), b"abc".find(b""), b"abc".rfind(b""), b"%", b"a".count(b"a", 1))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: b"abc".find("a"))
caught(lambda: b"abc".find(300))
caught(lambda: b"abc".index(b"z"))
caught(lambda: b"abc".startswith("a"))
caught(lambda: b"abc".startswith((b"x", 1)))
caught(lambda: b"abc".replace("a", "b"))
caught(lambda: b"abc".split(""))
caught(lambda: b"abc".split(b""))
caught(lambda: b"abc".join(["a"]))
caught(lambda: b"abc".join(5))
caught(lambda: b"abc".strip("a"))
caught(lambda: b"abc".center(5, "x"))
caught(lambda: b"abc".partition(b""))
caught(lambda: b"abc".translate(b"short"))
caught(lambda: bytes.maketrans(b"a", b"bc"))
caught(lambda: b"abc".removeprefix("a"))
