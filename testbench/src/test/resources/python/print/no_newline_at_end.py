print("first")
print("last", end="")
