"""An error of floats."""

x = 1
print(1.5 // 0.0)
