def counter(start=0, step=1):
    n = start

    def up():
        nonlocal n
        n += step
        return n

    def down():
        nonlocal n
        n -= step
        return n

    def get():
        return n

    return up, down, get


up, down, get = counter()
up2, down2, get2 = counter(100, 10)
print(up(), up(), down(), get())
print(up2(), down2(), down2(), get2(), get())


def make_adders():
    adders = []
    for i in range(4):
        adders.append(lambda x: x + i)
    late = adders[0](10)
    fixed = []
    for i in range(4):
        fixed.append(lambda x, i=i: x + i)
    return late, fixed[0](10), fixed[3](10), adders[1](0)


print(make_adders())


def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return "Insufficient funds"
        balance -= amount
        return balance

    return deposit, withdraw


deposit, withdraw = account(100)
print(deposit(50), withdraw(30), withdraw(500), withdraw(120))
