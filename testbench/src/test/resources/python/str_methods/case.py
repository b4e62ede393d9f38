samples = ["", "a", "Hello World", "HELLO", "hello", "straße", "ŒUVRE", "ǆ ǅ Ǆ", "ΑΣ ΣΑΣ", "İstanbul", "ŉ", "x1y2", "they're", "ﬁnd",
           "ϒ", "a.Σ", "Σ", "ⅷ", "𐐀𐐨", "été ÉTÉ", "ʼn", "ß", "ᾳ ᾼ", "o'neil-SMITH"]
for s in samples:
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
total = 0
for c in range(0x3000):
    if not 0xd800 <= c < 0xe000:
        s = chr(c)
        for t in (s.upper(), s.lower(), s.title(), s.casefold(), s.swapcase()):
            for x in t:
                total = (total * 31 + ord(x)) % 1000003
print(total)
for c in range(0xa640, 0x11000, 7):
    if not 0xd800 <= c < 0xe000:
        s = chr(c)
        for t in (s.upper(), s.lower(), s.title(), s.casefold()):
            for x in t:
                total = (total * 31 + ord(x)) % 1000003
print(total)
