count = 1
print(counts)
