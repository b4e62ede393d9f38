# Arguments are evaluated from left to right, before the call.
def say(x):
    print("say", x)
    return x


def three(a, b, c):
    print(a, b, c)
    a = 100
    return a + b + c


print(three(say(1), say(2), say(3)))
x = 5
three(x, x + 1, x)
print(x)
