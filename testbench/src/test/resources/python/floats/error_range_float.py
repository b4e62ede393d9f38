"""An error of floats."""

x = 1
print(range(1.5))
