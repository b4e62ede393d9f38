def f():
    return 1


print(f())


def f():
    return 2


print(f())
if len("ab") == 2:
    def f():
        return 3
print(f())
g = f
f = 5
print(g(), f)
