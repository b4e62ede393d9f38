# The right side first, then the targets from left to right.
def say(x):
    print("say", x)
    return x


a = [0, 0, 0]
a[say(0)], a[say(1)] = say(10), say(20)
print(a)
a[say(2)] = say(30)
print(a)
x = y = say(1)
