def yes(n):
    print("yes", n)
    return n


print(yes(0) and yes(1))
print(yes(2) and yes(3))
print(yes(4) or yes(5))
print(yes(0) or yes("") or yes([]))
print(yes(1) and yes(0) or yes(7))
print(not (yes(1) and not yes(0)))
if yes(0) or yes(1) and yes(2):
    print("taken")
while not (yes(3) and yes(4)):
    print("never")
