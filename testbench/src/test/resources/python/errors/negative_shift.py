def shift(n, by):
    result = (n +
              1) << by
    return result


print(shift(1, 2))
print(shift(1, -2))
