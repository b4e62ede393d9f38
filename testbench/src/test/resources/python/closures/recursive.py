def permutations(items):
    result = []

    def walk(chosen, rest):
        if not rest:
            result.append(chosen)
            return
        for i in range(len(rest)):
            left = []
            for j in range(len(rest)):
                if j != i:
                    left.append(rest[j])
            walk(chosen + [rest[i]], left)

    walk([], items)
    return result


print(permutations([1, 2, 3]))


def parity(n):
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)

    return even(n)


print(parity(10), parity(7))


def memo_fib(n):
    known = [0, 1]

    def fib(k):
        if k < len(known):
            return known[k]
        value = fib(k - 1) + fib(k - 2)
        known.append(value)
        return value

    return fib(n)


print(memo_fib(60))

y = lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))
print(y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))


def compose(*functions):
    def composed(x):
        for f in functions:
            x = f(x)
        return x
    return composed


print(compose(lambda x: x + 1, lambda x: x * 2, str, len)(4999))


def curry(f):
    return lambda a: lambda b: lambda c: f(a, b, c)


print(curry(lambda a, b, c: [a, b, c])(1)(2)(3))
