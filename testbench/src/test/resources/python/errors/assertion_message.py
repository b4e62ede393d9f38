x = 5
assert x == 5, "never"
assert x == 6, f"x is {x}"
