"""An error of floats."""

x = 1
print(int(float("inf")))
