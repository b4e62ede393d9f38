def f(**named):
    return named


f(**{1: 2})
