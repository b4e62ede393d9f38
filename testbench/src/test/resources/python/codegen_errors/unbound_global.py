def f():
    return later


print(f())
later = 1
