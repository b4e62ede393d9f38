r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[2], list(r), tuple(range(3)))
print(5 in r, 6 in r, 20 in r, -1 in range(-3, 0), 4 in range(10, 0, -2), "a" in r, True in range(2))
print(range(3) == range(0, 3), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) != [0, 1, 2])
print(bool(range(0)), bool(range(1)), len(range(10, 0, -3)), list(range(10, 0, -3)))
for r in [range(3), range(3, 0, -1), range(0)]:
    for i in r:
        print(i, end=" ")
    print(r)
print(range(True), sum(range(101)), min(range(3, 9)), max(range(3, 9)))
