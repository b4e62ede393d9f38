l = list(range(10))
l[2:4] = "abc"
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l[3:3] = [7, 8]
l[len(l) :] = (1, 2)
l[:0] = range(2)
print(l)
l[4:9] = []
print(l)
l[1:2] = l
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
del l[::-2]
print(l)
del l[:]
print(l)
m = [1, 2, 3, 4, 5]
m[::-1] = m
print(m)
m[1:3] += [9]
print(m)
