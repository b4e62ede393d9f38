samples = ["", "a", "A", "1", "²", "½", "a1", "A B", "Hello World", "hello World", " \t\n", "\x1c\x85\u2003", "_x1", "1x", "é", "中文", "ǅ", "\x00",
           "١٢", "Ⅷ", "ª", "i̇", "def", "a b", "\u200b", "𐐀"]
for s in samples:
    print(repr(s), s.isalpha(), s.isalnum(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isupper(), s.islower(),
          s.istitle(), s.isidentifier(), s.isprintable(), s.isascii())
flags = 0
for c in range(0, 0x20000, 31):
    s = chr(c)
    bits = (s.isalpha() + 2 * s.isalnum() + 4 * s.isdigit() + 8 * s.isdecimal() + 16 * s.isnumeric() + 32 * s.isspace() + 64 * s.isupper()
            + 128 * s.islower() + 256 * s.istitle() + 512 * s.isidentifier() + 1024 * ("a" + s).isidentifier())
    flags = (flags * 31 + bits) % 1000003
print(flags)
