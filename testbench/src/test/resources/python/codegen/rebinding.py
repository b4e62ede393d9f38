def f():
    return 1


def g():
    return f()


print(g())


def f():
    return 2


print(g())
f = g
g = abs
print(f, 1) if 0 else print(g(-5))
counter = 0


def count():
    global counter, made
    counter += 1
    made = counter * 10


count()
count()
print(counter, made)


def len(x):
    return "own len"


print(len([1, 2]))
if counter > 1:

    def chosen():
        return "first"

else:

    def chosen():
        return "second"


print(chosen())


def local_shadows():
    print = 5
    return print


print(local_shadows())
