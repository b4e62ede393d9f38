"""Generators: a pipeline of them, a tree walked recursively, permutations."""


def primes():
    found = []
    n = 2
    while True:
        for p in found:
            if p * p > n:
                found.append(n)
                yield n
                break
            if n % p == 0:
                break
        else:
            found.append(n)
            yield n
        n += 1


def take(count, items):
    for _, item in zip(range(count), items):
        yield item


def tree(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return (tree(low, middle), middle, tree(middle + 1, high))


def walk(node):
    if node is not None:
        yield from walk(node[0])
        yield node[1]
        yield from walk(node[2])


def permutations(items):
    if len(items) <= 1:
        yield items
    else:
        for i, item in enumerate(items):
            for rest in permutations(items[:i] + items[i + 1 :]):
                yield [item] + rest


def average():
    total = count = 0
    value = None
    while True:
        value = yield value
        total += value
        count += 1
        value = total / count


print(sum(take(300, primes())))
print(sum(n for n in walk(tree(0, 700)) if n % 3))
print(sum(p[0] * p[-1] for p in permutations([1, 2, 3, 4, 5, 6])))
running = average()
next(running)
print([running.send(n) for n in (10, 20, 60)])
