# Up to the last small int on both sides.
last = (1 << 46) - 1 + (1 << 46)
first = -last - 1
print(last, first)
print(last - 1 + 1, first + 1 - 1, last + first, -last, ~first, ~last)
print(last // -1, first // 2, last % 10, first % 10, first // -2)
print(first * 1, last * -1, (1 << 23) * (1 << 23), -(1 << 23) * (1 << 24))
print(last >> 40, first >> 40, last & first, last | first, last ^ first)
print(first == -140737488355328, last < first, first < last)
n = 1
for i in range(46):
    n *= 2
print(n, n - 1 + n)
