print(f"{'a':5}|")
print(f"{'a':d}|")
