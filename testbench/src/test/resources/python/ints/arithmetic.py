# Every operator on a grid of operands: Python's rounding towards minus infinity.
values = [0, 1, -1, 2, -2, 3, 7, -7, 10, 12345, -98765]
for a in values:
    for b in values:
        print(a, b, a + b, a - b, a * b, end=" ")
        if b != 0:
            print(a // b, a % b)
        else:
            print("-")
