# loop, and an attribute of an instance
class Point:
    def __init__(self, x):
        self.x = x


def total(p, n):
    s = 0
    i = 0
    while i < n:
        s = s + p.x
        i = i + 1
    return s


def run(n):
    return total(Point(3), n)
