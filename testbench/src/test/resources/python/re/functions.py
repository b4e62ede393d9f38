import re
from re import compile, sub

m = re.match(r"(?P<first>\w+) (?P<last>\w+)", "Isaac Newton, physicist")
print(m, m.group(), m.group(0), m.group(1, 2), m["first"], m[2], m.group("last"), m.groups(), m.groupdict(), m.start(), m.end(2), m.span("last"), m.lastindex, m.lastgroup, m.string, m.pos, m.endpos)
print(m.expand(r"\2, \1 \g<first> \g<0>"), bool(m), re.match("x", "y"), m.re.pattern, m.re.groups, dict(m.re.groupindex))
print(re.findall(r"\w+", "a bc def"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(a)|b", "ab"), [x.span() for x in re.finditer("a*", "baac")])
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "a, b"), re.split(r",", "a,b,c", 1), re.split("x*", "axbc"), re.split("(a)|b", "1a2b3"), re.split(r"\s*", "a b"))
print(sub("a", "b", "banana"), sub("a", "b", "banana", 2), sub("(a)(n)", r"\2\1", "banana"), sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 20 x3"), re.subn("a", "", "banana"), sub("x*", "-", "abxd"), sub("", "-", "ab"), sub(r"(?P<w>\w+)", r"<\g<w>>", "a b"), sub("b", r"\n\\", "abc"), sub("(x)?a", r"[\1]", "xaa"))
p = compile(r"(\d+)", re.I | re.M)
print(p, p.search("ab12cd", 3).group(), p.search("ab12cd", 0, 3), p.match("12"), p.match("x12", 1).span(), p.fullmatch("123"), p.fullmatch("12x"), p.sub("#", "a1b22"), p.split("a1b22c"), p.findall("1 2"), p.flags & re.I == re.I, p == compile(r"(\d+)", re.I | re.M))
print(re.escape("a.b*c[d] é_-#"), re.sub("é", "e", "été", flags=re.I), re.findall("^.", "ab\ncd", re.M), re.findall("a.b", "a\nb", re.S), re.search("STRASSE", "strasse", re.IGNORECASE).group(), re.findall(r"(?i)[a-c]+", "aBCd"), re.match(r"(\w+)\s\1", "Ab aB", re.I).group())
text = """
def foo(x): return x + 1
x = foo(41)  # comment
"""
tokens = compile(r"(?P<number>\d+)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/=():,])|(?P<comment>#.*)|(?P<space>\s+)")
print([(t.lastgroup, t.group()) for t in tokens.finditer(text) if t.lastgroup != "space"])
print(re.sub(r"\b(\w)(\w*)\b", lambda m: m.group(1).upper() + m.group(2), "the quick brown fox"), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"))
print(re.match(r"^[\w.+-]+@[\w-]+\.[\w.-]+$", "john.doe+tag@example.co.uk").group(), re.match(r"^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$", "192.168.1.254").groups(), re.findall(r'"([^"\\]*(?:\\.[^"\\]*)*)"', r'say "hi \"there\"" and "bye"'))
long = "a" * 1000 + "b"
print(len(re.match("(a|b)*", long).group()), len(re.match("(?:a|x)*b", long).group()), re.search("a*c", "a" * 60), len(re.findall("a", long)))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


caught(lambda: m.group(5))
caught(lambda: m.group("nope"))
caught(lambda: re.sub("a", r"\1", "a"))
caught(lambda: re.sub("a", r"\g<x>", "a"))
caught(lambda: re.sub("a", r"\q", "a"))
caught(lambda: re.match(5, "a"))
caught(lambda: re.match("a", 5))
caught(lambda: re.match("a", b"a"))
