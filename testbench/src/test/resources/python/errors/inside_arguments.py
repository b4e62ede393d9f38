def f(a, b):
    return a


print(f(1,
        f(2,
          1 // 0)))
