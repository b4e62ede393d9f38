print("one", end="")
print(" two")
print(1, [2], 3 // 0)
