print(True + True, True * 5, -True, ~False, True & False, True | 0, True ^ True, True | False)
print(True == 1, False == 0, True is 1 == 1, True < 2, False >= True, True // 1, 5 % True)
t = 0
for b in [True, False, 3, 0, True]:
    t += b
    print(t, not b, b and t, b or t)
print(abs(True), max(True, 0), min(False, 1), sum([True, True]), int(True), str(True), bool(0), bool("x"))
print([10, 20][True], [10, 20][False])
