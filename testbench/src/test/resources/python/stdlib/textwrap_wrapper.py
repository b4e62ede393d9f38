import textwrap

text = "The quick brown fox jumps over the lazy dog. It was not amused. Did it care? No."
w = textwrap.TextWrapper(width=24, initial_indent="* ", subsequent_indent="  ")
print(w.fill(text))
w.width = 30
w.max_lines = 2
print(w.wrap(text))
print(textwrap.TextWrapper(width=40, fix_sentence_endings=True).fill(text))
print(textwrap.wrap(text, width=12, max_lines=3, placeholder="~"))
print(textwrap.shorten(text, 30), textwrap.shorten(text, width=20, placeholder="..."))
print(textwrap.wrap("incomprehensibilities are long", 8), textwrap.wrap("incomprehensibilities are long", 8, break_long_words=False))
print(textwrap.fill("a-b well-known under-the-weather", 10), textwrap.wrap("a\tb\nc", 3, expand_tabs=False, replace_whitespace=False))
try:
    textwrap.wrap("x", 0)
except ValueError as e:
    print(e)
