"""Queens: all placements of n queens, by columns and diagonals in lists."""


def place(row, n, columns, rising, falling):
    if row == n:
        return 1
    solutions = 0
    for column in range(n):
        if columns[column] and rising[row + column] and falling[row - column + n]:
            columns[column] = rising[row + column] = falling[row - column + n] = False
            solutions += place(row + 1, n, columns, rising, falling)
            columns[column] = rising[row + column] = falling[row - column + n] = True
    return solutions


for size in range(4, 8):
    print(size, place(0, size, [True] * size, [True] * (2 * size), [True] * (2 * size + 1)))
