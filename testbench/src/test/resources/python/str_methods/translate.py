print("hello".translate({104: "J", 101: None, 108: 76, 111: "oo"}))
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("el", "ip", "h")))
print(str.maketrans({"a": "b", 99: None}), str.maketrans("ab", "cd"), str.maketrans("", "", "xy"))
print("abc".translate({}), "\x00\x01\x05".translate(["x", 121]), "\x00\x01\x05".translate("pq"), "中文".translate({0x4e2d: "z"}))
rot13 = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
print("the quick brown fox".translate(rot13).translate(rot13), "hello".translate(rot13))
print(dict.fromkeys("abc"), dict.fromkeys([1, 2, 1], 0), dict.fromkeys(range(3), []), dict.fromkeys(()))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: str.maketrans("ab", "c"))
caught(lambda: str.maketrans(1))
caught(lambda: str.maketrans(1, 2))
caught(lambda: str.maketrans({"ab": 1}))
caught(lambda: str.maketrans({1.5: 1}))
caught(lambda: "a".translate({97: 1.5}))
caught(lambda: "a".translate({97: 0x110000}))
caught(lambda: "a".translate(5))
caught(lambda: dict.fromkeys(5))
caught(lambda: dict.fromkeys([[]]))
