def step(grid):
    height = len(grid)
    width = len(grid[0])
    result = []
    for y in range(height):
        row = []
        for x in range(width):
            neighbours = 0
            for dy in range(-1, 2):
                for dx in range(-1, 2):
                    if dy != 0 or dx != 0:
                        neighbours += grid[(y + dy) % height][(x + dx) % width]
            row.append(1 if neighbours == 3 or neighbours == 2 and grid[y][x] else 0)
        result.append(row)
    return result


def show(grid):
    for row in grid:
        line = ""
        for cell in row:
            line += "#" if cell else "."
        print(line)
    print()


grid = [[0] * 8, [0] * 8, [0] * 8, [0] * 8, [0] * 8, [0] * 8]
for y, x in [(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)]:
    grid[y][x] = 1
for i in range(5):
    show(grid)
    grid = step(grid)
