def third(s):
    return s[2]


print(third("abc"))
print("result: " + third("ab") + third("abc"))
