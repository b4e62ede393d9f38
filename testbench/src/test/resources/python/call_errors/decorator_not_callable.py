@5
def f():
    return 1
