def last(items):
    for x in items:
        pass
    return x


print(last([1, 2]))
last([])
