# A chained comparison evaluates each operand once and stops early.
def show(n):
    print("show", n)
    return n


print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(show(1) == show(1) == show(2) == show(9))
