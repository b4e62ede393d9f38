# Ranges that end where no loop gets to.
for i in range(10**18):
    if i == 3:
        break
print(i)
for i in range(5, 2**62):
    if i > 7:
        break
print(i)
for i in range(0, -(10**17), -1):
    if i < -2:
        break
print(i)
n = 10**15
for i in range(n):
    if i * i * i > n:
        print(i)
        if i > 100002:
            break
for i in range(10**10, 10**10 + 3):
    print(i, i**3)
for i in range(0, 140737488355327, 70368744177663):
    print(i)
print([x for x in range(2**47 - 3, 2**47 - 1)], sum(range(0, 2**46, 2**44)))
