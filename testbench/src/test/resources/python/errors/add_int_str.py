def total(items):
    sum = 0
    for x in items:
        sum = sum + x
    return sum


print(total([1, 2]))
print(total([1, "2"]))
