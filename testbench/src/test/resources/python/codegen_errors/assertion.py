def check(x):
    assert x > 3, "too small: " + str(x)
    return x


print(check(4))
check(3)
