text = "Taipan compiles Python ahead of time to machine code and runs it on a circuit that is generated from Java"


def words_of(text):
    words = []
    start = 0
    word = ""
    for c in text:
        if c == " ":
            words.append(word)
            word = ""
        else:
            word += c
    words.append(word)
    return words


def wrap(text, width):
    lines = []
    line = ""
    for word in words_of(text):
        if line == "":
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = word
    lines.append(line)
    return lines


for width in [20, 33]:
    for line in wrap(text, width):
        print(f"|{line:<{width}}|{line:>{width}}|{line:^{width}}|")
