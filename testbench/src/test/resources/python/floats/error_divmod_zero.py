"""An error of floats."""

x = 1
print(divmod(1.0, 0))
