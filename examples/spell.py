# Numbers in words.

ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen"]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def below_thousand(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        text = TENS[n // 10]
        if n % 10 != 0:
            text += "-" + ONES[n % 10]
        return text
    text = ONES[n // 100] + " hundred"
    if n % 100 != 0:
        text += " and " + below_thousand(n % 100)
    return text


def spell(n):
    if n < 0:
        return "minus " + spell(-n)
    if n < 1000:
        return below_thousand(n)
    if n < 1000000:
        head = below_thousand(n // 1000) + " thousand"
        rest = n % 1000
    else:
        head = spell(n // 1000000) + " million"
        rest = n % 1000000
    if rest == 0:
        return head
    return head + (" and " if rest < 100 else " ") + spell(rest)


for n in [0, 7, 13, 42, 100, 999, 1000, 1066, 20000, 123456, 1000001, -5]:
    print(f"{n}: {spell(n)}")

letters = 0
for n in range(1, 101):
    letters += len(spell(n))
print("One to a hundred takes", letters, "characters.")
