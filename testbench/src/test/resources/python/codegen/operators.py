# Every operator on pairs of small ints and bools.
def show(a, b):
    print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, ~a, -a, +b)
    if b != 0:
        print(a // b, a % b)
    print(a < b, a <= b, a == b, a != b, a > b, a >= b, a is b, a is not b)


for x in [0, 1, -1, 7, -7, 100, -100, True, False, 12345678, -12345678]:
    for y in [0, 1, -1, 3, -3, 7, True, False, 99]:
        show(x, y)
