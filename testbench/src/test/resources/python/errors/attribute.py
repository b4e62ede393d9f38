a = [1]
a.append(2)
print(a)
b = 5
b.append(2)
