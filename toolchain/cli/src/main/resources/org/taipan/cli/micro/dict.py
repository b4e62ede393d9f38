# loop, and a look-up of a str in a dict
def total(d, n):
    s = 0
    i = 0
    while i < n:
        s = s + d["two"]
        i = i + 1
    return s


def run(n):
    return total({"one": 1, "two": 2, "three": 3}, n)
