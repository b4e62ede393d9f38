"""repr() and format() of complex numbers, complex() of strs and of everything else."""


def shown(function, *arguments, **keywords):
    try:
        return repr(function(*arguments, **keywords))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


numbers = [
    0j, 1 + 0j, -1j, 1.5 - 2.5j, complex(-0.0, 0.0), complex(-0.0, -0.0), complex(0.0, -0.0), 1e16 + 1e15j, 1e-5 + 1e-4j,
    1234567.891 - 12345678.9j, 1e300 + 5e-324j, complex("inf-infj"), complex("nan+nanj"), complex("nan"), 123456789j,
]
specifications = [
    "", ".3", "10", "<20", "^30.2f", "+", "-", " ", "z.0f", "#", "#.0f", "#.3g", "g", "G", "E", "F", "n", ",", "_", ",.1f",
    "_.1f", "%", "d", "010", "=10", "x", ".0", "*^+40.1e", "40", "s", "c", "+.2", "20,", ".20", "é>30",
]
for a in numbers:
    print(a, repr(a), str(a), [a], "%s" % a, "%r|%10s" % (a, a), f"{a!r:>20}")
    for specification in specifications:
        print(specification, shown(format, a, specification))
print("{0:.2f} {0.real} {0.imag}".format(1.5 + 1j))
print(shown(lambda: "%d" % 1j), shown(lambda: "%f" % 1j), shown(lambda: "%x" % 1j))
print(-3j, -(3 + 0j), 3 - 0j, -0j, 1e400j, 0x10 + 1_0.5e-1j, 1J, .5j, 00j)

texts = [
    "1", "1.5", "j", "+j", "-j", "J", "1j", "1+j", "1-j", "1+2j", "1.5e3-2.5E-3J", " 1+2j\n", "(1+2j)", " ( 1+2j ) ", "inf",
    "infj", "-infinity+nanj", "nanj", "NaN-InfJ", "1_0+2_0j", "1e1_0j", ".5+.5j", "1.+2.j", "(j)", "1e5", "3",
    "", " ", "1 + 2j", "1+2", "1+2j3", "(1+2j", "1+2j)", "()", "1j+2", "1+-2j", "1+2jj", "1__0", "_1", "1_", "1_j", "1e", "e5j",
    "1e+j", "--1j", "infin", "abc", "\x00", "1\x00j", "1+2j\x00", "((1))", "nan+", "+", "1++j",
]
for text in texts:
    print(repr(text), shown(complex, text))


class WithComplex:
    def __complex__(self):
        return 3 + 4j


class WithFloat:
    def __float__(self):
        return 2.5


class WithIndex:
    def __index__(self):
        return 4


class Wrong:
    def __complex__(self):
        return 1


values = [WithComplex(), WithFloat(), WithIndex(), Wrong(), 1, -2.5, True, 1 + 2j, complex(-0.0, -0.0), "1", b"1", None, [], 10**400]
for a in values:
    print(shown(complex, a))
    for b in values:
        print(shown(complex, a, b), end="; ")
    print()
print(complex(), complex(real=1), complex(imag=2), complex(1, imag=-0.0), complex(real=1j, imag=1j))
print(complex, type(1j), 1j.imag)
for o in (1j, 1, True, 2.5, 10**40, range(3), slice(1)):
    try:
        if isinstance(o, (range, slice)):
            o.start = 2
        else:
            o.real = 2
    except AttributeError as e:
        print(e)
try:
    (1j).foo
except AttributeError as e:
    print(e)
