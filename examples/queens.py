# How many ways are there to place N queens on an N x N board so that none attacks another?


def safe(columns, column):
    row = len(columns)
    for r in range(row):
        distance = row - r
        if columns[r] == column or abs(columns[r] - column) == distance:
            return False
    return True


def copy(items):
    result = []
    for item in items:
        result.append(item)
    return result


def extend(columns, column):
    longer = copy(columns)
    longer.append(column)
    return longer


# Every solution that starts with `columns` goes to `found`.
def place(n, columns, found):
    if len(columns) == n:
        found.append(columns)
        return
    for column in range(n):
        if safe(columns, column):
            place(n, extend(columns, column), found)


def show(columns):
    for column in columns:
        line = ""
        for c in range(len(columns)):
            if c == column:
                line += " Q"
            else:
                line += " ."
        print(line)


for n in range(1, 7):
    found = []
    place(n, [], found)
    print(f"{n} queens: {len(found)} solutions")

found = []
place(6, [], found)
print("The first for 6:")
show(found[0])
