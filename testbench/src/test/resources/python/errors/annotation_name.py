print("before")


def f(a,
      b: missing) -> int:
    return a


print("after")
