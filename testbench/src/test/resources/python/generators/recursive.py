def tree(depth, label):
    if depth == 0:
        return
    yield from tree(depth - 1, label * 2)
    yield label
    yield from tree(depth - 1, label * 2 + 1)


print(list(tree(3, 1)))


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        left = []
        for j in range(len(items)):
            if j != i:
                left.append(items[j])
        for rest in permutations(left):
            yield [items[i]] + rest


print(list(permutations([1, 2, 3])))


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


moves = list(hanoi(4, "a", "b", "c"))
print(len(moves), moves[0], moves[14])


def flatten(x):
    for item in x:
        if item == 0:
            yield "zero"
        elif item == [1]:
            yield from flatten(item)
        else:
            yield item


print(list(flatten([0, 1, [1], "s", [2]])))


def queens(n):
    def place(row, columns):
        if row == n:
            yield columns
            return
        for c in range(n):
            ok = True
            for r in range(row):
                d = columns[r] - c
                if d == 0 or d == row - r or d == r - row:
                    ok = False
                    break
            if ok:
                yield from place(row + 1, columns + [c])
    yield from place(0, [])


print(sum(1 for _ in queens(6)), queens(5).__next__())
