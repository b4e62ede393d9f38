a = []
print(a, len(a))
a.append(1)
a.append("two")
a.append([3])
print(a, len(a), a[0], a[1], a[2], a[-1][0])
a[0] = None
a[-1] = a[1]
print(a)
b = [1, 2, 3, 4, 5]
for i in range(-5, 5):
    print(b[i], end=" ")
print()
print([[1, 2], [3, [4, []]]], [()], [[]] == [[]], [1, 2, 3,])
