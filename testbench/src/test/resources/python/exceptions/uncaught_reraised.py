def fails(n):
    if n:
        return fails(n - 1)
    raise TypeError("deep", n)


def passes():
    try:
        fails(2)
    except TypeError:
        raise


def explicit():
    try:
        passes()
    except TypeError as e:
        raise e


def with_finally():
    try:
        explicit()
    finally:
        print("finally")


with_finally()
