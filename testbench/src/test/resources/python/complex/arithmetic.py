"""Every pair of operands with + - * / ==, signs of zeros, infinities, other numbers."""

import operator


def shown(function, *arguments):
    try:
        return repr(function(*arguments))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


numbers = [
    0j, 1 + 0j, -1 + 0j, 1j, -1j, 1.5 - 2.5j, complex(-0.0, 0.0), complex(0.0, -0.0), 1e200 + 1e200j,
    complex("inf"), complex("nan"), complex("inf-infj"), 3, -2.5, True, 10**30, 0, 1e-320j, complex("infj"),
]
for a in numbers:
    for b in numbers:
        row = [shown(f, a, b) for f in (operator.add, operator.sub, operator.mul, operator.truediv, operator.eq)]
        print(a, b, *row)
for a in numbers:
    known = hash(a) if a == a else "-"
    print(a, known, bool(a), shown(abs, a), shown(operator.neg, a), shown(operator.pos, a))
    if isinstance(a, complex):
        print(a.real, a.imag, a.conjugate(), a.__complex__())

print(10**400 == 1j, 2**53 + 1 == complex(2**53), 2**53 == complex(2**53), 1j != 1, (1 + 0j) == True)
print(shown(operator.add, 10**400, 1j), abs(3e200 + 4e200j), shown(abs, 1.5e308 + 1.5e308j), abs(3e-320 + 4e-320j))
print(sum([1j, 2, 3.5, True]), sum([1, 2j], 1.0), sum((1j,) * 3, -3j))
table = {1j: "unit", 2 + 0j: "two"}
print(table[1j], table[2], table[2.0], 2j in table, {1, 1.0, 1 + 0j, True}, [1j, 2].index(2 + 0j))
a = 1 + 2j
a += 1
a *= 2j
a -= 1.5
a /= 2
a **= 2
print(a, type(a), isinstance(a, complex), isinstance(1.0, complex), issubclass(complex, object), complex.__name__)


class Shift:
    def __add__(self, other):
        return ("add", other)

    def __radd__(self, other):
        return ("radd", other)

    def __eq__(self, other):
        return True


print(1j + Shift(), Shift() + 1j, 1j == Shift(), Shift() == 1j, 1j != Shift())
for a, b in [(1j, 2j), (1j, 1), (2.0, 1j), (1j, "a"), ("a", 1j), ([], 1j), (None, 1j)]:
    for f in (operator.lt, operator.ge, operator.floordiv, operator.mod, divmod, operator.add, operator.mul, operator.and_):
        print(shown(f, a, b))
for f in (int, float, round, len, iter, operator.invert, operator.index, range, chr, hex):
    print(f.__name__, shown(f, 1j))
match 1 + 2j:
    case 2j:
        print("imaginary")
    case 1 - 2j:
        print("conjugate")
    case complex(real=r, imag=1 + 2j | 2):
        print("matched", r)
match 3 + 0j:
    case 1 + 2j:
        print("no")
    case 3 + 0j:
        print("three")
