x = [1]
print(x.__class__)
