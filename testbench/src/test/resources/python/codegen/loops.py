i = 0
while i < 5:
    i += 1
    if i == 3:
        continue
    if i == 10:
        break
    print(i, end=" ")
else:
    print("else of while")
while True:
    i += 1
    if i > 8:
        break
else:
    print("never")
for i in range(10):
    if i == 4:
        break
else:
    print("never")
for i in range(3):
    pass
else:
    print("else of for", i)
for i in range(10, 0, -3):
    print(i, end=",")
print()
for step in [2, -2, 7]:
    for i in range(5, -5 * step, step):
        print(i, end=",")
    print()
for i in range(0):
    print("never")
for ch in "héllo":
    print(ch, end="|")
print()
for p, r in [[1, 2], (3, 4), "ab"]:
    print(p, r)


def first_even(items):
    for x in items:
        if x % 2 == 0:
            return x
    return None


print(first_even([3, 5, 8, 9]), first_even([1]))


def nested(n):
    count = 0
    for i in range(n):
        for j in range(i):
            if j == 3:
                break
            if (i + j) % 2:
                continue
            count += 1
        else:
            count += 100
    return count


print(nested(7))


def growing():
    items = [1]
    for x in items:
        if len(items) < 6:
            items.append(x * 2)
    return items


print(growing())
for i in range(3):
    i *= 10
    print(i)
