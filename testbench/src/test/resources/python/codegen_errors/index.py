def pick(items, i):
    return items[0][i] + 1


print(pick([[1, 2]], -2))
pick([[1, 2]], 2)
