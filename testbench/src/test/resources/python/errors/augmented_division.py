x = 10
y = 0
x //= y
