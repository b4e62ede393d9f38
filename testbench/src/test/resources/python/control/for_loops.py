for i in [3, 1, 2]:
    if i == 1:
        continue
    print(i)
else:
    print("completed")
for i in range(10):
    if i == 3:
        print("break at", i)
        break
else:
    print("never")
print(i)
for x in []:
    pass
else:
    print("empty list")
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print(i, j)
    else:
        print("never")
for i in (1, 2):
    i = i * 10
    print(i)
