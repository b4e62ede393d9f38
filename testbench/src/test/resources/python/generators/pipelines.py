def numbers(limit):
    for n in range(limit):
        yield n


def squares(source):
    for n in source:
        yield n * n


def odd(source):
    for n in source:
        if n % 2:
            yield n


def take(count, source):
    for item in source:
        if count == 0:
            return
        count -= 1
        yield item


print(list(take(4, odd(squares(numbers(1000))))))


def sieve():
    def multiples_removed(source, p):
        for n in source:
            if n % p:
                yield n

    def from_two():
        n = 2
        while True:
            yield n
            n += 1

    source = from_two()
    while True:
        p = source.__next__()
        yield p
        source = multiples_removed(source, p)


print(list(take(10, sieve())))


def chunks(items, size):
    part = []
    for item in items:
        part.append(item)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


print(list(chunks(range(7), 3)), list(chunks("", 2)))


def interleave(a, b):
    a, b = list(a), list(b)
    i = 0
    while i < len(a) or i < len(b):
        if i < len(a):
            yield a[i]
        if i < len(b):
            yield b[i]
        i += 1


print(list(interleave("abc", numbers(5))))
x, y, z = numbers(3)
print(x, y, z, max(numbers(9)), 4 in numbers(5), 7 in numbers(5), [*numbers(3), *"ab"])
first, *rest = squares(numbers(4))
print(first, rest)
