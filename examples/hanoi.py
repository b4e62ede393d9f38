# The towers of Hanoi: every move is carried out on three lists and checked.


def make_pegs(n):
    first = []
    for i in range(n):
        first.append(n - i)
    return [first, [], []]


def without_last(items):
    result = []
    for i in range(len(items) - 1):
        result.append(items[i])
    return result


def move(pegs, source, target):
    disc = pegs[source][-1]
    if len(pegs[target]) > 0:
        assert disc < pegs[target][-1], "a disc must not lie on a smaller one"
    pegs[source] = without_last(pegs[source])
    pegs[target].append(disc)


# Moves the topmost `count` discs; returns the number of moves.
def solve(pegs, count, source, target, spare, verbose):
    if count == 0:
        return 0
    moves = solve(pegs, count - 1, source, spare, target, verbose)
    move(pegs, source, target)
    if verbose:
        print(f"disc {count} from peg {source} to peg {target}")
    return moves + 1 + solve(pegs, count - 1, spare, target, source, verbose)


pegs = make_pegs(3)
print(solve(pegs, 3, 0, 2, 1, True), "moves for 3 discs")

pegs = make_pegs(9)
print(solve(pegs, 9, 0, 2, 1, False), "moves for 9 discs")
assert pegs == [[], [], [9, 8, 7, 6, 5, 4, 3, 2, 1]]
