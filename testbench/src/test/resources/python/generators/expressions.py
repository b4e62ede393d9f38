print(sum(i * i for i in range(10)), list(x + y for x in range(3) for y in range(x)))
print(max(len(w) for w in ["a", "bbb", "cc"]), any(c == "b" for c in "abc"), all(n for n in [1, 0]))
names = ["x", "y"]
print(tuple((n, i) for n in names for i in range(2) if i or n == "x"))


def scaled(k, items):
    return (k * item for item in items)


g = scaled(3, [1, 2, 3])
print(list(g), list(g))
functions = list((lambda: i) for i in range(3))
print(functions[0]())


def nested(n):
    return list(sum(a * b for b in range(a)) for a in range(n))


print(nested(6))
print(list(c for c in (d for d in "hello" if d != "l")))
x = "outside"
print(list(x for x in range(2)), x)
print(dict((k, v) for k, v in [("a", 1), ("b", 2)]))
first = (print("item", i) or i for i in range(3))
print("not yet")
print(first.__next__())
