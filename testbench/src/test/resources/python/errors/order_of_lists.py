print([1, 2] < [1, 3])
print([1, 2] < [1, None])
