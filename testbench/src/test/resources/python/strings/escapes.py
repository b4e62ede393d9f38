print("tab\there", "new\nline", "quote\"s", 'single\'s', "back\\slash", "\x41\u00e9\u20ac\U0001f600")
print("nul\0len", len("nul\0len"), "\a\b\f\v" == "\x07\x08\x0c\x0b")
print(r"raw\n", len(r"\n"), "con\
tinued")
print("""triple "quoted"
text""")
print("\N{EURO SIGN}", "\101\60")
