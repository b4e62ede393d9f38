x = 5
print(f"{x:d}")
print(f"{x:y}")
