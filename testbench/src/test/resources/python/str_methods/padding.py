for w in (0, 3, 4, 5, 6, 7):
    print(repr("abc".center(w)), repr("abc".ljust(w)), repr("abc".rjust(w)), repr("ab".center(w, "*")), repr("中".center(w, "é")))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "".zfill(3), "-".zfill(3), "abc".zfill(2), "--1".zfill(5))
print(repr("a\tb".expandtabs()), repr("a\tb".expandtabs(4)), repr("ab\tc\td".expandtabs(2)), repr("a\tb".expandtabs(0)), repr("a\tb".expandtabs(-1)), repr("a\n\tb".expandtabs(tabsize=3)), repr("\t".expandtabs(1)))
print("abc".ljust(5, "."), "abc".rjust(5, "."), "x".ljust(True))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: "a".center("b"))
caught(lambda: "a".center(5, "ab"))
caught(lambda: "a".center(5, ""))
caught(lambda: "a".ljust(5, 1))
caught(lambda: "a".rjust())
caught(lambda: "a".zfill(1.5))
