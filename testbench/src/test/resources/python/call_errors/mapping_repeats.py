def f(**named):
    return named


f(a=1, **{"a": 2})
