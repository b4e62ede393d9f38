def rest(a, b):
    return a % b


for d in [3, 2, 1, 0]:
    print(rest(10, d))
