def pick(items, i):
    try:
        return items[i]
    except IndexError:
        return "none"


print([pick([1, 2], 0), pick([1, 2], 5), pick("ab", 1)], pick((), 0), f"{pick([], 1)}!")


def number(text):
    try:
        n = int(text)
    except ValueError:
        return None
    else:
        return n


total = 0
for text in ["1", "x", "22", "", " 3 ", "4.5"]:
    n = number(text)
    if n is not None:
        total += n
    print(text, n, total)


def is_int(text):
    try:
        int(text)
        return True
    except ValueError:
        return False


print(is_int("5") and is_int("6"), is_int("5") and is_int("q"), not is_int("q"))
