"""An error of floats."""

x = 1
print(round(float("nan")))
