x = [5, 0]
print(x[0] % x[1])
