print(2 ** 3)
print(0 ** -1)
