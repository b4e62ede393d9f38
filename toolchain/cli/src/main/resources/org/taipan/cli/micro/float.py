# loop, a product and a sum of floats
def total(x, n):
    s = 0.0
    i = 0
    while i < n:
        s = s + x * x
        i = i + 1
    return s


def run(n):
    return total(1.5, n)
