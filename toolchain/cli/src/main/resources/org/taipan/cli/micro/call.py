# a loop that calls a function of one argument
def successor(i):
    return i + 1


def run(n):
    i = 0
    while i < n:
        i = successor(i)
    return i
