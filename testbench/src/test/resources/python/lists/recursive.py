a = [1]
a.append(a)
print(a, len(a), a[1][1][0])
b = [a, a]
print(b)
c = [[]]
c[0].append(c)
print(c, [c])
