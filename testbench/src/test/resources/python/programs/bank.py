names = ["ann", "bob", "cid"]
balances = [100, 50, 0]


def find(name):
    for i in range(len(names)):
        if names[i] == name:
            return i
    return -1


def transfer(source, target, amount):
    s = find(source)
    t = find(target)
    if s < 0 or t < 0:
        return f"unknown account: {source if s < 0 else target}"
    if balances[s] < amount:
        return f"{source} has only {balances[s]}"
    balances[s] -= amount
    balances[t] += amount
    return "ok"


for source, target, amount in [("ann", "bob", 30), ("cid", "ann", 1), ("bob", "cid", 80), ("zoe", "ann", 1)]:
    print(f"{source} -> {target} {amount:>4}: {transfer(source, target, amount)}")
for i in range(len(names)):
    print(f"{names[i]:<6}{balances[i]:>6}")
assert sum(balances) == 150, "money was lost"
