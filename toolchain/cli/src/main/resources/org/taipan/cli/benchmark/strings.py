"""Strings: building, searching, replacing, formatting, and palindromes."""


def caesar(text, shift):
    result = []
    for c in text:
        if c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            result.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            result.append(c)
    return "".join(result)


def longest_palindrome(text):
    best = ""
    for centre in range(len(text)):
        for low, high in ((centre, centre), (centre, centre + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low -= 1
                high += 1
            if high - low - 1 > len(best):
                best = text[low + 1 : high]
    return best


text = "The quick brown fox jumps over the lazy dog; level, rotor, racecar and kayak. " * 6
secret = caesar(text, 13)
print(secret[:40], caesar(secret, 13) == text)
print(repr(longest_palindrome(text[:160])))
lines = []
for i in range(150):
    lines.append(f"{i:>4}|{i * i:08x}|{'*' * (i % 9):<8}|{text[i : i + 5].upper()!r}")
page = "\n".join(lines)
print(page.count("*"), page.find("0000190"), len(page.replace("|", " | ").split()))
print(lines[100])
print(" ".join([w.title()[::-1] for w in text.split()[:8]]))
