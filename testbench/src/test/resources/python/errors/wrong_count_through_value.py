def f(a, b):
    return a


def call(g):
    return g(1)


print(call(abs))
print(call(f))
