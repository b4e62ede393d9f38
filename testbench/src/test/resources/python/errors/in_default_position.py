def f(x):
    y = x.append(1); z = y + 1
    return z


f([])
