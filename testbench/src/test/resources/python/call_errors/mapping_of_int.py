def f(**named):
    return named


f(**5)
