"""Regular expressions: a tokenizer, a search and a substitution over a text."""

import re

SOURCE = """
def area(width, height=2.5):
    # a comment
    total = width * height + 0x1F - 3e2
    return "result: " + str(total) if total >= 10 else None
"""
TOKEN = re.compile(
    r"(?P<number>0x[0-9A-Fa-f]+|\d+\.?\d*(?:e[+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<string>\"[^\"]*\")|(?P<comment>#.*)|(?P<operator>[-+*/=<>!]=?|[():,])|(?P<space>\s+)"
)
counts = {}
for _ in range(12):
    for match in TOKEN.finditer(SOURCE):
        kind = match.lastgroup
        counts[kind] = counts.get(kind, 0) + 1
print(sorted(counts.items()))
print(re.findall(r"\b\w+(?= [*+-])", SOURCE))
print(re.sub(r"(\w+)=([\d.]+)", r"\2 is \1", SOURCE).splitlines()[1])
print(re.split(r"\s*[;,]\s*", "a ;b, c,d;  e"))
