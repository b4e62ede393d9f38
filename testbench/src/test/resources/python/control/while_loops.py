n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    print(n, end=" ")
else:
    print("done")
while True:
    n -= 1
    if n < 0:
        break
else:
    print("never")
print(n)
while n > 0:
    print("never")
else:
    print("at once")
i = 0
while i < 3:
    j = 0
    while True:
        if j > i:
            break
        print(i, j)
        j += 1
    i += 1
