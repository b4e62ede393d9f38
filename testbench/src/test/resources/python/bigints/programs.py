# Factorials, Fibonacci's numbers, digits of pi and e, a prime test, a continued fraction.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for i in range(n):
        a, b = b, a + b
    return a


def digits_of_pi(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    text = ""
    while count:
        if 4 * q + r - t < n * t:
            text += str(n)
            count -= 1
            q, r, n = q * 10, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return text


def is_prime(n):
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17):
        x = pow(a, d, n)
        if x != 1 and x != n - 1:
            for i in range(s - 1):
                x = x * x % n
                if x == n - 1:
                    break
            else:
                return False
    return True


def square_root(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print(factorial(50), factorial(100) // factorial(98), factorial(120) % 10**40)
print(fibonacci(90), fibonacci(300))
print(digits_of_pi(60))
print(is_prime(2**61 - 1), is_prime(2**61 + 1), is_prime(2**89 - 1))
print(square_root(2 * 10**60), square_root(10**40), square_root(10**40 - 1))
print(gcd(fibonacci(120), fibonacci(90)), gcd(2**100 - 1, 2**60 - 1))
e = 0
for i in range(60):
    e = e + 10**50 // factorial(i)
print(e)
total = 0
for i in range(100):
    total += 10**i if i % 2 else -(10**i)
print(total)
print(sum([2**60, 2**61, -(2**62), 5]))
