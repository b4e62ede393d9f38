print((1, 2).index(2, 0))
print((1, 2).index(1, 1))
