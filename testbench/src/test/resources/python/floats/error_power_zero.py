"""An error of floats."""

x = 1
print(0.0 ** -1)
