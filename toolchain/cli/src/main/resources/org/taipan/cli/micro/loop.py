# a loop that adds the numbers below an argument
def run(n):
    s = 0
    i = 0
    while i < n:
        s = s + i
        i = i + 1
    return s
