values = [-3, -1, 0, 1, 2, 140737488355327, -140737488355328]
for a in values:
    for b in values:
        print(a < b, a <= b, a == b, a != b, a > b, a >= b, end=" ")
    print()
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 == 2 != 1)
