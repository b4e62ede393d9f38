# The sieve of Eratosthenes: all primes below a limit.


def primes_below(limit):
    is_prime = []
    for i in range(limit):
        is_prime.append(i >= 2)
    i = 2
    while i * i < limit:
        if is_prime[i]:
            for multiple in range(i * i, limit, i):
                is_prime[multiple] = False
        i += 1
    primes = []
    for i in range(limit):
        if is_prime[i]:
            primes.append(i)
    return primes


primes = primes_below(5000)
print(f"{len(primes)} primes below 5000; the last is {primes[-1]}")

print("The first ones:", end="")
for i in range(15):
    print("", primes[i], end="")
print()

twins = 0
for i in range(1, len(primes)):
    if primes[i] - primes[i - 1] == 2:
        twins += 1
print(f"{twins} pairs of twins")
