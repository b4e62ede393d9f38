def smallest(items):
    best = items[0]
    for x in items:
        if x < best:
            best = x
    return best


print(smallest([3, 1, 2]))
print(smallest([3, "1", 2]))
