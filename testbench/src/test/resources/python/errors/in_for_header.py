def items(n):
    return [1, 2][n]


for x in range(items(5)):
    print(x)
