def f(**named):
    return named
