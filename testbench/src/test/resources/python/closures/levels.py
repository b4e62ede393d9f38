def a(x):
    def b(y):
        def c(z):
            def d():
                return x * 1000 + y * 100 + z * 10
            return d
        return c
    return b


print(a(1)(2)(3)())


def outer():
    value = "outer"

    def middle():
        def inner():
            nonlocal value
            old = value
            value = value + "!"
            return old
        return inner

    f = middle()
    return f(), f(), f(), value


print(outer())


def shadow(x):
    def f(x):
        def g():
            return x
        x = x + 1
        return g
    return f(x * 10)(), x


print(shadow(5))

g = 7


def uses_global():
    def inner():
        global g
        g = g + 1
        return g
    return inner() + g


print(uses_global(), g)


def only_hands_on():
    secret = [1, 2]

    def hands_on():
        return lambda: secret
    return hands_on()


f = only_hands_on()
f().append(3)
print(f(), only_hands_on()())


def conditional(flag):
    if flag:
        def choose():
            return "yes"
    else:
        def choose():
            return "no"
    return choose()


print(conditional(True), conditional(False))
