f = lambda x: 10 // x
g = lambda h, x: h(x) + 1
print(g(f, 5))
g(f, 0)
