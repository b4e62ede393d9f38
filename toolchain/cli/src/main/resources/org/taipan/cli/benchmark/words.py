"""Word count: a text is made, split, counted and sorted."""

SYLLABLES = "ta i pan py thon ser ver co de li ne re gis ter ca che".split()


def text(count):
    state = 12345
    words = []
    for _ in range(count):
        word = ""
        state = (state * 1103515245 + 12345) % 2147483648
        for _ in range(1 + state // 65536 % 3):
            state = (state * 1103515245 + 12345) % 2147483648
            word += SYLLABLES[state // 65536 % len(SYLLABLES)]
        words.append(word.capitalize() if state % 11 == 0 else word)
    return ", ".join(words) + "."


counts = {}
letters = {}
for word in text(2500).split():
    word = word.strip(".,").lower()
    counts[word] = counts.get(word, 0) + 1
    for letter in word:
        letters[letter] = letters.get(letter, 0) + 1
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:12]:
    print(f"{word:<12}{count:>5}")
print(len(counts), sum(counts.values()), sorted(letters.items())[:5])
