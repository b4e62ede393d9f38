s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", 8, 10), s.find("abra", 1), s.find("z"), s.find(""), s.find("", 11), s.find("", 12), s.find("a", -1))
print(s.rfind("a"), s.rfind("a", 0, 10), s.rfind("abra"), s.rfind("z"), s.rfind(""), s.rfind("", 0, 4), s.rfind("b", -3), s.rfind("", 12))
print(s.index("cad"), s.rindex("bra"), s.count("a"), s.count("abra"), s.count(""), s.count("a", 3, 8), "aaaa".count("aa"), s.count("", 11), s.count("", 12))
print(s.find("r", None, 3), s.find("a", True), s.count("a", -4, None))
print("é中é".find("é", 1), "é中é".rfind("中"), "abc".find("中"), "😀a😀".count("😀"), "中文".index("文"))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "abr")), s.startswith(()), s.startswith(""), s.startswith("", 12), s.startswith("abra", 0, 3))
print(s.endswith("bra"), s.endswith("bra", 9), s.endswith(("x", "ra")), s.endswith("d", 0, 7), s.endswith("abracadabra"), s.endswith("xabracadabra"))
print("bra" in s, "" in s, "xyz" in s, "中" in s, "a" not in s)
print(s.replace("a", ""), s.replace("abra", "X"), s.replace("", "."), s.replace("", ".", 3), s.replace("a", "AA", 2), s.replace("z", "y") is s)
print(s.replace("a", "中"), "中a中".replace("中", "b"), "中a中".replace("中", "b", 1), "aaa".replace("aa", "b"), "".replace("", "x"), "ab".replace("", ""), s.replace("a", "b", 0), s.replace("a", "b", -1))
print(s.partition("c"), s.partition("z"), s.rpartition("a"), s.rpartition("z"), "a--b--c".partition("--"), "a--b--c".rpartition("--"))
print(s.removeprefix("abra"), s.removesuffix("abra"), s.removeprefix("x"), s.removesuffix("x"), "x".removesuffix(""), "abc".removeprefix("abc") == "")


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: s.index("zz"))
caught(lambda: s.rindex("zz"))
caught(lambda: s.find(1))
caught(lambda: s.count(None))
caught(lambda: s.find("a", "b"))
caught(lambda: s.startswith(1))
caught(lambda: s.startswith(("b", 1)))
caught(lambda: s.endswith([1]))
caught(lambda: s.replace("a"))
caught(lambda: s.replace("a", 1))
caught(lambda: s.replace(1, "a"))
caught(lambda: s.replace("a", "b", "c"))
caught(lambda: s.partition(""))
caught(lambda: s.partition(1))
caught(lambda: s.rpartition(""))
caught(lambda: s.removeprefix(1))
caught(lambda: s.removesuffix(2))
caught(lambda: 1 in s)
