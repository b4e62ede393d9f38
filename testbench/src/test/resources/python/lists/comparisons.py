lists = [[], [1], [1, 2], [2], [1, "a"], [[1], 2], [True], [0]]
for a in lists:
    for b in lists:
        print(a == b, a != b, end=" ")
    print()
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, [2]] <= [1, [2]], ["a"] >= ["B"])
print([1] == (1,), [1] == 1, [None] == [None])
print(1 in [1, 2], 3 in [1, 2], [1] in [[1]], "a" not in ["b"], True in [1], None in [])
