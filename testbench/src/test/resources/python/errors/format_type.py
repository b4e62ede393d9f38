print(f"{None}")
print(f"{None:5}")
