# A text report from two lists: columns, a total, a bar chart.


def width(text):
    return len(text)


def left(text, columns):
    while width(text) < columns:
        text += " "
    return text


def right(text, columns):
    while width(text) < columns:
        text = " " + text
    return text


def repeat(text, count):
    result = ""
    for _ in range(count):
        result += text
    return result


# Cents as euros: 123456 -> 1,234.56
def money(cents):
    sign = ""
    if cents < 0:
        sign = "-"
        cents = -cents
    euros = cents // 100
    rest = cents % 100
    groups = f"{euros % 1000}"
    while euros >= 1000:
        while len(groups) % 4 != 3:
            groups = "0" + groups
        euros //= 1000
        groups = f"{euros % 1000}," + groups
    if rest < 10:
        return f"{sign}{groups}.0{rest}"
    return f"{sign}{groups}.{rest}"


months = ["January", "February", "March", "April", "May", "June"]
income = [254310, 98705, 1204550, -40000, 700, 333333]

print("Income of the first half-year")
print(repeat("=", 40))
total = 0
best = None
for i in range(len(months)):
    total += income[i]
    if best is None or income[i] > income[best]:
        best = i
    bar = repeat("*", max(0, income[i]) // 100000)
    print(f"{left(months[i], 10)}{right(money(income[i]), 12)}  {bar}")
print(repeat("-", 40))
print(f"{left('total', 10)}{right(money(total), 12)}")
print(f"The best month was {months[best]} with {money(income[best])}.", end="\n\n")
print("mean", "smallest", "largest", sep="\t")
print(money(total // len(income)), money(min(income[3], income[4])), money(income[best]), sep="\t")
