"""A docstring is no output."""


def nothing():
    """Returns None."""


def explicit():
    pass


def early(n):
    if n:
        return
    print("not early")


print(nothing(), explicit(), early(1), early(0))
1 + 1
"expression"
[1, 2]
