def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: [q for q in 5])
caught(lambda: [b for a in (1, 2) for b in a])
caught(lambda: [a for a, b in [(1, 2), (3,)]])
caught(lambda: {[] for _ in range(2)})
caught(lambda: {{}: 1 for _ in range(2)})
caught(lambda: [1 // i for i in (1, 0)])
caught(lambda: [nothing for i in (1, 0)])


def later():
    values = [unbound for w in (1, 2)]
    unbound = 1
    return values


caught(later)


def own():
    return [y for x in (1, 2) if y for y in (3,)]


caught(own)


def gen():
    yield 1
    raise ValueError("in the generator")


caught(lambda: [g for g in gen()])
