# Fibonacci numbers, by the definition and in a loop.


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def fib_loop(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


for n in range(16):
    assert fib(n) == fib_loop(n), "the two disagree"
print("fib(18) =", fib(18))
print("fib(60) =", fib_loop(60))
