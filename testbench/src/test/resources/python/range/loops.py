for i in range(3):
    print(i, end=" ")
for i in range(2, 5):
    print(i, end=" ")
for i in range(0, 10, 3):
    print(i, end=" ")
for i in range(5, 0, -2):
    print(i, end=" ")
for i in range(0):
    print("never")
for i in range(5, 2):
    print("never")
for i in range(2, 5, -1):
    print("never")
print()
n = 3
for i in range(n):
    n = 10
    print(i, n)
for i in range(3):
    i += 5
    print(i)
