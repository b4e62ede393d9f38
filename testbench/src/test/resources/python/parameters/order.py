def say(x):
    print("say", x)
    return x


def f(a, b, c, d=0):
    return a, b, c, d


print(f(say(1), c=say(3), b=say(2)))
print(f(say(1), d=say(4), c=say(3), b=say(2)))
g = f
print(g(say(1), c=say(3), b=say(2)))


def choose():
    print("choose")
    return f


print(choose()(say(1), *[say(2), say(3)], d=say(4)))


def defaults(a=say("a"), *, b=say("b")):
    return a, b


print(defaults(), defaults(b=say("c")))


def deco(name):
    print("deco", name)

    def wrap(function):
        print("wrap", name)
        return function
    return wrap


@deco("outer")
@deco("inner")
def decorated(x=say("default")):
    return x


print(decorated())
