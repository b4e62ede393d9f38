"""An error of floats."""

x = 1
print(2 % 0.0)
