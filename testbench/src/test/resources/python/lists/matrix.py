def multiply(a, b):
    result = []
    for i in range(len(a)):
        row = []
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            row.append(total)
        result.append(row)
    return result


m = [[1, 1], [1, 0]]
power = [[1, 0], [0, 1]]
for i in range(30):
    power = multiply(power, m)
print(power)
print(multiply([[1, 2, 3]], [[4], [5], [6]]), multiply([[4], [5]], [[1, 2]]))
