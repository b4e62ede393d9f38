def f(flag):
    if flag:
        found = 1
    return found


print(f(True))
f(False)
