"""An error of floats."""

x = 1
print(10.0 ** 400)
