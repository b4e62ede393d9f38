a = []
for i in range(1000):
    a.append(i * i)
print(len(a), a[0], a[1], a[17], a[999], a[-1000])
total = 0
for x in a:
    total += x
print(total)
while len(a) > 3:
    a.pop()
print(a)
