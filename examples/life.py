# Conway's game of life: a glider on a torus.


def empty(height, width):
    board = []
    for _ in range(height):
        row = []
        for _ in range(width):
            row.append(0)
        board.append(row)
    return board


def neighbours(board, y, x):
    height = len(board)
    width = len(board[0])
    count = 0
    for dy in [-1, 0, 1]:
        for dx in [-1, 0, 1]:
            if dy != 0 or dx != 0:
                count += board[(y + dy) % height][(x + dx) % width]
    return count


def step(board):
    result = empty(len(board), len(board[0]))
    for y in range(len(board)):
        for x in range(len(board[0])):
            n = neighbours(board, y, x)
            if n == 3 or (n == 2 and board[y][x] == 1):
                result[y][x] = 1
    return result


def show(board):
    for row in board:
        line = ""
        for cell in row:
            line += "#" if cell else "."
        print(line)


board = empty(6, 6)
board[0][1] = 1
board[1][2] = 1
for x in range(3):
    board[2][x] = 1

start = board
for generation in range(0, 13, 6):
    print("generation", generation)
    show(board)
    for _ in range(6):
        board = step(board)

# A glider moves one cell down and to the right in four generations: after 24 it is back.
for _ in range(24 - 18):
    board = step(board)
print("back at the start:", board == start)
