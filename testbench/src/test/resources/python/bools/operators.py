t = True
f = False
for a in [t, f]:
    for b in [t, f]:
        print(a and b, a or b, not a, a & b, a | b, a ^ b, a == b, a is b)
print(True + True, True * 5, -True, ~False, True << 3, 7 // True, 2 ** True)
print(True + 1 == 2, True == 1, False == 0, True is True, 1 == True)
print([10, 20][True], "ab"[False])
x = True
x += 1
print(x)
y = True
y &= False
print(y)
