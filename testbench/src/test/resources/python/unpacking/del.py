x = [1, 2, 3]
y = x
del x
print(y)
del y[0]
print(y)
del (y[0], y[0])
print(y)
a = b = c = 1
del a, (b, [c])


def f(n):
    v = n
    if n > 1:
        del v
        v = 5
    return v


print(f(1), f(2))
z = 1
for i in range(3):
    z = i
    print(z)
    del z


def g():
    global q
    q = 3
    print(q)
    del q


g()
g()
print(z)
