for s in ["plain", "it's", 'say "hi"', "both ' and \"", "tab\t", "nl\n", "cr\r", "\\", "\0\x1f\x7f", "é", "\xa0\xad", "€", "\u2028", "😀", "\ud800", "\U000e0001", ""]:
    print(repr(s), [s], len(repr(s)))
    print(ascii(s))
