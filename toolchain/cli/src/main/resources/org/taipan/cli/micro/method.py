# a loop that calls a method, which reads an attribute
class Counter:
    def __init__(self, step):
        self.step = step

    def after(self, i):
        return i + self.step


def count(c, n):
    i = 0
    while i < n:
        i = c.after(i)
    return i


def run(n):
    return count(Counter(1), n)
