def solve(row, size, columns, rising, falling):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if columns[column] or rising[row + column] or falling[row - column + size]:
            continue
        columns[column] = rising[row + column] = falling[row - column + size] = True
        count += solve(row + 1, size, columns, rising, falling)
        columns[column] = rising[row + column] = falling[row - column + size] = False
    return count


for size in range(1, 7):
    print(size, solve(0, size, [False] * size, [False] * size * 2, [False] * (2 * size + 1)))
