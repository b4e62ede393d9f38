import re

cases = [
    ("abc", "xabcx"), ("a.c", "a\nc abc"), ("a*", "aaab"), ("a+?", "aaa"), ("a{2}", "aaaa"), ("a{2,3}", "aaaa"), ("a{,2}", "aaa"), ("a{2,}?b", "aaab"), ("a{x}", "a{x}"),
    ("(a|ab)(c|bcd)(d*)", "abcd"), ("(a+)(b+)?", "aac"), ("(?:ab)+", "ababx"), ("(ab)*", "ababx"), ("(a*)*", "aab"), ("(a|b)*c", "ababc"), ("(?P<x>a)(?P=x)", "aa"), (r"(\w)\1", "hello"),
    ("^abc$", "abc\n"), (r"\Aabc\Z", "abc"), (r"\bfoo\b", "a foo b"), (r"\Boo", "foo"), ("[a-c]+", "xxabcd"), ("[^a-c]+", "abxyc"), ("[]a]+", "]a"), ("[a\\-z]+", "a-z"), (r"[\d\s]+", "a1 2b"), (r"[^\W\d]+", "1ab2"),
    (r"\d+\.\d*", "x 3.14"), (r"\S+@\S+", "mail me@x.org now"), ("(?=a)\\w+", "bab"), ("a(?!b)", "abac"), ("(?<=b)a", "aba"), ("(?<!b)a", "baa"), ("(?i)HELLO", "say hello"), ("(?i:h)ELLO", "hELLO HELLO"),
    ("(?s)a.c", "a\nc"), ("(?m)^b", "a\nb"), ("(?x) a b # comment\n c", "abc"), (r"\x41\u0042\t\n", "AB\t\n"), ("(a)|(b)", "b"), ("((a)b)(c)?", "ab"), ("((a)(b))", "ab"), ("(a)?b", "b"), ("(?:a|b)??c", "ac"), ("", "abc"), ("x*", "aaa"), ("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\\10", "abcdefghijj"),
    ("(?>a+)b", "aaab"), ("(?>a+)ab", "aaab"), ("a++b", "aab"), ("a*+a", "aaa"), ("(a)?(?(1)b|c)", "ab"), ("(a)?(?(1)b|c)", "c"), (r"(\d+)-(\d+)", "10-20"), ("é+", "caféé"), ("[à-ü]+", "xéöz"), (r"\w+", "日本語 text"), (r"\d", "٣"), ("(?a)\\w+", "éa"),
    ("a|b|", "c"), ("(|a)+", "aa"), ("((a)|b)+", "ab"), ("(a(b)?)+", "aba"), ("[[]", "["), ("[.*+]", "*"), ("\\.", "."), ("a\\", "a"), ("(", "x"),
]
for pattern, text in cases:
    try:
        m = re.search(pattern, text)
        print(repr(pattern), m and (m.span(), m.group(), m.groups(), m.lastindex), bool(re.match(pattern, text)), bool(re.fullmatch(pattern, text)), re.findall(pattern, text))
    except re.error as e:
        print(repr(pattern), "error:", e, e.msg, e.pos)
for bad in ("*a", "a**", "(a", "a)", "[a", "(?P<1>a)", "(?P<a>b)(?P<a>c)", "\\2(a)", "(?<=a+)b", "[z-a]", "a{3,2}", "(?P=x)", "(?z)", "\\q", "(?", "(?P<a", "[\\d-z]", "a(?i)", "x{2}{3}", "\\x1", "(?#a", "^*"):
    try:
        re.compile(bad)
        print(bad, "fine")
    except re.error as e:
        print(bad, "->", e)
