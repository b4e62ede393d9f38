a = 1
c = "x"
print(0 < a <= c < 5)
