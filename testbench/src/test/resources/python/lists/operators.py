a = [1, 2]
b = [3]
print(a + b, a * 3, 2 * b, [] + [], a * 0, a * -1)
c = a
c += b
print(a, c, a is c)
c = c + [4]
print(a, c)
c *= 2
print(c)
a += "xy"
a += range(2)
a += (9,)
print(a)
a += a
print(len(a))
