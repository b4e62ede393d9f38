"""Constraint search: a Latin square with given sums, by propagation and trial."""


class Square:
    def __init__(self, n, cells):
        self.n = n
        self.cells = cells

    def copy(self):
        return Square(self.n, [set(c) for c in self.cells])

    def fix(self, at, value):
        todo = [(at, value)]
        while todo:
            at, value = todo.pop()
            if value not in self.cells[at]:
                return False
            self.cells[at] = {value}
            row, column = divmod(at, self.n)
            for k in range(self.n):
                for other in (row * self.n + k, k * self.n + column):
                    if other != at and value in self.cells[other]:
                        self.cells[other].discard(value)
                        left = self.cells[other]
                        if not left:
                            return False
                        if len(left) == 1:
                            todo.append((other, min(left)))
        return True

    def open_cell(self):
        best = None
        for at, values in enumerate(self.cells):
            if len(values) > 1 and (best is None or len(values) < len(self.cells[best])):
                best = at
        return best


def solutions(square, diagonal):
    at = square.open_cell()
    if at is None:
        total = sum([min(square.cells[i * square.n + i]) for i in range(square.n)])
        return 1 if total == diagonal else 0
    found = 0
    for value in sorted(square.cells[at]):
        attempt = square.copy()
        if attempt.fix(at, value):
            found += solutions(attempt, diagonal)
    return found


for n, diagonal in ((3, 6), (4, 10), (4, 4)):
    square = Square(n, [set(range(1, n + 1)) for _ in range(n * n)])
    print(n, diagonal, solutions(square, diagonal))
