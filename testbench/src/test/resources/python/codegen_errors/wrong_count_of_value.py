def f():
    return 1


g = [f]
print(g[0]())
g[0](1, 2)
