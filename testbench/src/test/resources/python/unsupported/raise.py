def f(x):
    if x < 0:
        raise ValueError("negative")


f(-1)
