def outer(a, b=2, *rest, c, d=4):
    x = a + b
    def inner(y, z=10):
        nonlocal x
        x += y
        return x + z + c
    return inner, (lambda q: q * x + d), rest

i, l, r = outer(1, c=5)
print(i(1), i(2, 3), l(10), r)
i, l, r = outer(1, 2, 3, 4, c=5, d=7)
print(i(1), i(z=2, y=3), l(10), r)

def deco(f):
    def wrapper(*args):
        print("before", args)
        return f(*args)
    return wrapper

@deco
def add(p, q=5):
    return p + q
print(add(1), add(1, 2), add(*[3, 4]))

def fact():
    def go(n):
        return 1 if n < 2 else n * go(n - 1)
    return go(10)
print(fact())

def wide(a, b, c, d, e, f, g, h, i, j=10):
    return [a, b, c, d, e, f, g, h, i, j]
print(wide(1, 2, 3, 4, 5, 6, 7, 8, 9), wide(1, 2, 3, 4, 5, 6, 7, 8, j=9, i=8))
w = wide
print(w(1, 2, 3, 4, 5, 6, 7, 8, 9, 11))
fs = []
for k in range(3):
    fs.append(lambda k=k: k * k)
print([fs[0](), fs[1](), fs[2](), fs[2](9)])
p = print
p("a", "b", sep="-")
print(*[1, 2, 3], sep=",")
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
c1 = counter(); c2 = counter()
print(c1(), c1(), c2(), c1())
def pos(a, b, /, c, *, d): return (a, b, c, d)
f = pos
print(pos(1, 2, 3, d=4), f(1, 2, c=3, d=4))
