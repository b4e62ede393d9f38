def f(counter):
    total = 5
    return totl + counter


f(1)
