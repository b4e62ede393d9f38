def f(x):
    print("called", x)
    return x


print(0 or "x", 1 and [], None or 0, "" or None, [] and 1, 1 and 2 and 3, 0 or 0 or 5)
print(not 0, not "a", not [], not None, not not 5)
print("yes" if [] else "no", "yes" if "a" else "no")
if f(0) or f(2) and f(3):
    print("taken")
if not (f(0) and f(1)) and (f(1) or f(2)):
    print("taken too")
print(f(1) < f(2) < f(3), f(3) < f(2) < f(1), 1 < 2 > 1, 1 == 1 == 2, 1 < 3 != 5 > 2)
x = f(5) if f(0) else f(6)
print(x)
for v in [0, 1, -1, "", "a", [], [0], (), (0,), None, True, False, range(0), range(2)]:
    if v:
        print(v, "is true")
    elif v is None:
        print("none")
    else:
        print(v, "is false")
a = 3
r = 1 < a <= 3 and not a == 4 or a in [7]
print(r)
