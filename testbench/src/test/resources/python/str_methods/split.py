print("a b  c".split(), " a b ".split(), "".split(), "   ".split(), "a\tb\nc\u2003d".split())
print("a b  c".split(" "), " a ".split(" "), "".split(" "), "a,b,c".split(","), "a--b--c".split("--"), ",".split(","))
print("a b c d".split(None, 2), " a  b  c ".split(None, 1), "a b c".split(" ", 1), "a b".split(" ", 0), " a b ".split(None, 0), "a b c".split(None, -1))
print("a b c".split(maxsplit=1), "a,b,c".split(sep=",", maxsplit=1), "a,b".split(","), "a b".split(sep=None))
print("a b c d".rsplit(None, 2), " a  b  c ".rsplit(None, 1), "a b c".rsplit(" ", 1), "a,b,c".rsplit(","), "aXXbXXXc".rsplit("XX"), " a b ".rsplit(None, 0), "".rsplit(), "".rsplit(","))
print("中 文 字".split(), "é,é".split(","), "a中b".split("中"))
print("a\nb\r\nc\rd".splitlines(), "a\n\nb\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\x1cd\x85e\u2028f".splitlines(keepends=True), "a\r\n".splitlines(1))
print(",".join([]), ",".join(["a"]), ",".join(["a", "b"]), "".join("abc"), "--".join(("a", "b", "c")), ", ".join(str(i) for i in range(5)), "é".join("ab"), "a".join("中é"))
print("-".join({"k": 1, "l": 2}), "".join(["x"] * 5), "".join(map(chr, range(97, 103))))
print("|".join(["  a ".strip(), "xxaxx".strip("x"), "abcba".strip("ab"), "  a ".lstrip(), "  a ".rstrip(), "xay".lstrip("x"), "xay".rstrip("y"), "".strip(), "   ".strip(), "\u2003a\u3000".strip(), "中a中".strip("中"), "a".strip(None)]))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: "a".split(""))
caught(lambda: "a".split(1))
caught(lambda: "a".rsplit(""))
caught(lambda: "a".split(",", "x"))
caught(lambda: ",".join([1]))
caught(lambda: ",".join(["a", None]))
caught(lambda: ",".join(5))
caught(lambda: "a".strip(1))
caught(lambda: "a".lstrip(1))
