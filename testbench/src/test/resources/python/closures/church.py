zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
to_int = lambda n: n(lambda k: k + 1)(0)
three = succ(succ(succ(zero)))
print(to_int(three), to_int(plus(three)(three)), to_int(times(three)(times(three)(three))))

pair = lambda a: lambda b: lambda f: f(a)(b)
first = lambda p: p(lambda a: lambda b: a)
second = lambda p: p(lambda a: lambda b: b)
p = pair("left")("right")
print(first(p), second(p))

true = lambda a: lambda b: a
false = lambda a: lambda b: b
conj = lambda p: lambda q: p(q)(p)
print(conj(true)(false)("t")("f"), conj(true)(true)("t")("f"))


def stack():
    items = []

    def dispatch(message):
        if message == "push":
            return lambda x: items.append(x)
        if message == "pop":
            return lambda: items.pop()
        return lambda: len(items)
    return dispatch


s = stack()
s("push")(1)
s("push")("two")
print(s("size")(), s("pop")(), s("pop")(), s("size")())
