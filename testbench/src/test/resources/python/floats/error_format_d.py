"""An error of floats."""

x = 1
print(f"{1.5:d}")
