import parts.plain
import parts.plain as p
from parts import plain as q
from parts.plain import add, COUNT as n, items
import parts

print(parts.VERSION, parts.plain.COUNT, p.COUNT, q.COUNT, n)
print(add(2, 3), p.total, parts.plain.total)
items.append(9)
print(p.items, p.describe())
p.COUNT = 10
print(parts.plain.COUNT, n, q.describe())
print(p.__name__, __name__, parts.__name__)
print(p.__doc__)
f = p.add
print(f(10, 20), p.total)


def later():
    import parts.relative as r
    from parts.relative import double

    print(double(21))
    return r.state()


print("before")
print(later())
print(later())
