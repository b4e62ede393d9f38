# Matrices as lists of rows: multiplication and powers.


def zeros(rows, columns):
    matrix = []
    for _ in range(rows):
        row = []
        for _ in range(columns):
            row.append(0)
        matrix.append(row)
    return matrix


def identity(n):
    matrix = zeros(n, n)
    for i in range(n):
        matrix[i][i] = 1
    return matrix


def multiply(a, b):
    result = zeros(len(a), len(b[0]))
    for i in range(len(a)):
        for j in range(len(b[0])):
            total = 0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def power(matrix, exponent):
    result = identity(len(matrix))
    while exponent > 0:
        if exponent & 1:
            result = multiply(result, matrix)
        matrix = multiply(matrix, matrix)
        exponent >>= 1
    return result


def show(matrix):
    for row in matrix:
        text = "["
        for i in range(len(row)):
            if i > 0:
                text += " "
            text += f"{row[i]}"
        print(text + "]")


show(multiply([[1, 2, 3], [4, 5, 6]], [[7, 8], [9, 10], [11, 12]]))
print("Fibonacci numbers from a power:")
show(power([[1, 1], [1, 0]], 30))

n = 12
a = zeros(n, n)
b = zeros(n, n)
for i in range(n):
    for j in range(n):
        a[i][j] = i + j
        b[i][j] = i - j + 1
c = multiply(a, b)
trace = 0
for i in range(n):
    trace += c[i][i]
print(f"trace of a {n} x {n} product: {trace}")
assert multiply(a, identity(n)) == a
