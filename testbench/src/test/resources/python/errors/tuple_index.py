t = (1, 2)
i = 0
while True:
    print(t[i])
    i += 1
