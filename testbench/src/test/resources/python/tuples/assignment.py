a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), c = (3, [4]), "c"
print(a, b, c)
[x, y] = "pq"
print(x, y)
x, y, z = range(3)
print(x, y, z)
a = b = c = 7
print(a, b, c)
values = [1, 2, 3]
i = 0
i, values[i] = 2, "changed"
print(i, values)
values[0], values[2] = values[2], values[0]
print(values)
(a), = [5]
print(a)
for i, (j, k) in [(1, (2, 3)), (4, [5, 6])]:
    print(i + j + k)
x, y = y, x = 8, 9
print(x, y)
