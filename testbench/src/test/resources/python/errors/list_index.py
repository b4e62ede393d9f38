def last(items, n):
    return items[len(items) - n] + items[len(items) + n]


print(last([1, 2, 3], 1))
