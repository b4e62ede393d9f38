# Words of a small postfix calculator, split by hand.
def split(text):
    words = []
    word = ""
    for c in text + " ":
        if c == " ":
            if word != "":
                words.append(word)
            word = ""
        else:
            word += c
    return words


def is_number(word):
    for c in word:
        if c < "0" or c > "9":
            return False
    return True


def evaluate(text):
    stack = []
    for word in split(text):
        if is_number(word):
            stack.append(int(word))
        else:
            b = stack.pop()
            a = stack.pop()
            if word == "+":
                stack.append(a + b)
            elif word == "-":
                stack.append(a - b)
            elif word == "*":
                stack.append(a * b)
            elif word == "/":
                stack.append(a // b)
            else:
                return "unknown " + repr(word)
    return stack


for text in ["1 2 +", "3 4 * 5 6 * +", "100 7 / 3 -", "2 3 ^", " 42 ", "1 2 3"]:
    print(repr(text), evaluate(text))
