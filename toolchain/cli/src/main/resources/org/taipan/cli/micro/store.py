# loop, and an item of a list that is assigned
def fill(items, n):
    i = 0
    while i < n:
        items[i & 7] = i
        i = i + 1
    return items[0]


def run(n):
    return fill([0] * 8, n)
