# loop, and an item of a list
def total(items, n):
    s = 0
    i = 0
    while i < n:
        s = s + items[i & 7]
        i = i + 1
    return s


def run(n):
    return total([3, 1, 4, 1, 5, 9, 2, 6], n)
