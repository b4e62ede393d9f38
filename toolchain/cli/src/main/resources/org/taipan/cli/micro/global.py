# loop, and a global variable that is assigned elsewhere
step = 1


def change():
    global step
    step = 2


def run(n):
    change()
    s = 0
    i = 0
    while i < n:
        s = s + step
        i = i + 1
    return s
