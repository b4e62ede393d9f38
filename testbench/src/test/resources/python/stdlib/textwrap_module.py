import textwrap

text = "The quick brown fox jumped over the lazy dog, and a self-referential well-known in-line example--with dashes--went on. Supercalifragilisticexpialidocious!"
for width in (10, 20, 33, 70):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("a\tb\nc   d", 4), textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("word", 2), textwrap.wrap("abcdef gh", 3, break_long_words=False), textwrap.wrap("a-b c-d", 3, break_on_hyphens=False), textwrap.wrap("  lead", 10))
print(textwrap.shorten("Hello  world!  how are you", width=15), "|", textwrap.shorten("Hello world", 11), "|", textwrap.shorten("Hello world", width=10, placeholder="..."), "|", textwrap.wrap(text, 25, max_lines=2))
print(repr(textwrap.dedent("\n    a\n      b\n\n    c\n")), repr(textwrap.dedent("  a\n\tb")), repr(textwrap.dedent("a\n  b")), repr(textwrap.dedent("   \n  x")))
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))
try:
    textwrap.wrap("a", 0)
except ValueError as e:
    print(e)
