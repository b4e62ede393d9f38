l = [1, 2, 3]
l[0] += 10
l[-1] *= 2
alias = l
l += [7, 8]
l.append([1, "a"])
print(l, len(l), l[1], l[-2], alias is l)
m = l + [0]
print(m is l, m == l, len(m))
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), e = [1, 2], 3
[f, g] = "xy"
print(c, d, e, f, g)
print([1, 2] + [3] * 2, [0] * 0, 3 * [1], [1, 2] == [1, 2], [1] < [1, 2], [2] > [1, 9], [1] != [2])
print(2 in [1, 2], 5 not in [1], "a" in ["a"], [1] in [[1]])
grid = []
for y in range(3):
    row = []
    for x in range(4):
        row.append(x * y)
    grid.append(row)
grid[1][2] = "x"
print(grid)
i = 0
order = [3, 4, 5]
i, order[i] = 2, 9
print(i, order)
long = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]
print(long, sum(long))
nested = [[[1], [2]], [[3]]]
print(nested[0][1][0], nested[-1][-1][-1])
s = "héllo"
print(s[0], s[1], s[-1])
t = (1, "two", [3])
print(t[1], t[-1], len(t), t + (4,), t == (1, "two", [3]))
z = w = []
z.append(1)
print(w)
