def f(a, b=5):
    return a + b
