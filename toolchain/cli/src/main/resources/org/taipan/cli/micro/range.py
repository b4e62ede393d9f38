# the same as for loop over a range
def run(n):
    s = 0
    for i in range(n):
        s = s + i
    return s
