# A function sees the globals of the time of its call.
def f():
    return later * 2


later = 4
print(f())
later = "x"
print(f())
i = "before"
for i in range(3):
    pass
print(i)
