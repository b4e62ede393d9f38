def scaled(n):
    return n / 10.0


print(scaled(10**20))
print(scaled(10**400))
