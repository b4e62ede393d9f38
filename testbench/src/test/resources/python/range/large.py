big = range(-140737488355328, 140737488355327, 1000000000000)
print(len(big), big[0], big[-1])
count = 0
for i in range(140737488355320, 140737488355327):
    count += 1
print(count, i)
for i in range(-140737488355325, -140737488355328, -1):
    print(i)
print(len(range(0, 140737488355327)))
