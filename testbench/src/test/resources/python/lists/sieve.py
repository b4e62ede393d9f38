def primes(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0] = False
    is_prime[1] = False
    n = 2
    while n * n <= limit:
        if is_prime[n]:
            for multiple in range(n * n, limit + 1, n):
                is_prime[multiple] = False
        n += 1
    found = []
    for n in range(limit + 1):
        if is_prime[n]:
            found.append(n)
    return found


p = primes(500)
print(len(p), p)
