def show(s):
    print(s, len(s))


s = set()
for i in range(60):
    s.add(i * i * 37 % 1013)
show(s)
for i in range(0, 60, 3):
    s.discard(i * i * 37 % 1013)
show(s)
for i in range(30):
    s.add(i * 5)
show(s)
for i in range(10):
    print(s.pop(), end=" ")
show(s)
show({(1, 2), (3, 4), (-1, 0), (0,), ()})
show({100, 5, 33, 7, 64, 1})
show({1, True, 0, False})
show(s | {999, 1000, 5})
show(s & set(range(0, 100, 2)))
show(s - set(range(0, 100, 2)))
show(s ^ set(range(0, 100, 2)))
show(set(range(-5, 5)))
show(frozenset([9, 8, 7]) | {1})
