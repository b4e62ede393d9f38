def f():
    globals()["y"] = 1
f()
