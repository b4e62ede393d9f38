print(len("abc"))
print(len("abc", 1))
