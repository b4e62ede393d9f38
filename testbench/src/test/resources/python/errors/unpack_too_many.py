def pair(x):
    a, b = x
    return b, a


print(pair([1, 2]))
print(pair([1, 2, 3]))
