row = [0] * 3
grid = [row, row]
grid[0][1] = 5
print(grid)
separate = [[0] * 3, [0] * 3]
separate[0][1] = 5
print(separate)


def change(items):
    items.append("changed")
    items = ["new"]
    return items


a = [1]
print(change(a), a)
