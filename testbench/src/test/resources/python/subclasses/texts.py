# Subclasses of str.
class Plain(str):
    def shout(self):
        return self.upper() + "!"


s = Plain("abc")
s.note = "kept"
print(s, repr(s), s.note, s.shout(), type(s), s + "d", "x" + s, type(s + ""), s[0], s[1:], len(s), list(s), s * 2, 2 * s)
print(s == "abc", "abc" == s, s != "abd", s < "b", "abd" > s, hash(s) == hash("abc"), {"abc": 1}[s], {s: 2}["abc"], s in {"abc"}, "b" in s, s in "zabcz")
print("".join([s, s]), s.join(["1", "2"]), f"{s}", f"{s:>5}", "%s %5s" % (s, s), "{:*^7}".format(s), s.split("b"), "1abc2".split(s), "a-b".replace("-", s))
print("abcd".startswith(s), "xabc".endswith(s), "xabc".find(s), "abcabc".count(s), "1abc2".partition(s), "abcd".removeprefix(s), "xabcx".strip(Plain("x")))
print(int(Plain("12")), float(Plain("1.5")), ord(Plain("a")), sorted(s), max(s), str(s), type(str(s)), type(s.strip()), isinstance(s, str), "%s" % s)
print(Plain(), Plain(5), Plain(None), Plain(s), Plain(b"ab", "ascii"), bool(Plain()), s.encode(), s.title(), s.center(7, Plain("*")), getattr(s, Plain("note")))


class Tagged(str):
    def __new__(cls, text, tag=None):
        self = super().__new__(cls, text.upper())
        self.tag = tag
        return self

    def __len__(self):
        return 100

    def __str__(self):
        return "S:" + super().__str__()

    def __eq__(self, other):
        return str.__eq__(self, other)

    __hash__ = str.__hash__

    def __add__(self, other):
        return Tagged(super().__add__(other), self.tag)


t = Tagged("ab", tag=3)
print(t, repr(t), t.tag, len(t), str.__len__(t), t == "AB", hash(t) == hash("AB"), f"{t}", f"{t:>8}", "%s" % t, t.lower(), t + "x", (t + "x").tag)
print({t: 1}, t in {"AB"}, [t], t[0:1], "-".join([t]), ",".join([t, t]), t.__len__(), "x" + t)


class Shown(str):
    def __repr__(self):
        return "<" + super().__repr__() + ">"

    def __format__(self, spec):
        return f"[{spec}|{super().__format__(spec)}]"


w = Shown("w")
print(w, [w], repr(w), f"{w}", f"{w:3}", format(w, ">2"), "%r" % w)
for method in (lambda: s + 1, lambda: s < 1, lambda: s["x"], lambda: s[9], lambda: s.nothing, lambda: int(s), lambda: s - "a", lambda: 1 + s, lambda: -s, lambda: 1 in s):
    try:
        print(method())
    except Exception as e:
        print(type(e).__name__, e)
