class Num:
    def __init__(self, n):
        self.n = n

    def __int__(self):
        return int(self.n)

    def __float__(self):
        return float(self.n)

    def __index__(self):
        return self.n

    def __round__(self, digits=None):
        return ("round", digits)

    def __abs__(self):
        return Num(-self.n)

    def __divmod__(self, o):
        return ("divmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __format__(self, spec):
        return f"<{self.n}:{spec}>"

    def __matmul__(self, o):
        return "matmul"

    def __imatmul__(self, o):
        return "imatmul"

    def __hash__(self):
        return 2 ** 70 + self.n

    def __eq__(self, o):
        return isinstance(o, Num) and self.n == o.n


n = Num(3)
print(int(n), float(n), round(n), round(n, 2), abs(n).n, divmod(n, 2), divmod(2, n))
print(f"{n} {n:>5} {n!r:.3}"[:12], format(n), format(n, "x"), "{:5}".format(n) if False else "")
l = [0, 1, 2, 3, 4, 5]
print(l[n], l[:n], l[n:], "abcdef"[n], (1, 2, 3, 4)[n], list(range(n)), range(10)[n], hex(n), bin(n), "ab" * n, [0] * n)
l[n] = "set"
del l[Num(0)]
print(l, n @ 1)
n @= 2
print(n)
print(hash(Num(1)) == hash(Num(1)), {Num(1): "one"}[Num(1)], Num(1) in {Num(1), Num(2)})


class OnlyIndex:
    def __index__(self):
        return 7


print(int(OnlyIndex()), float(OnlyIndex()), [*range(10)][OnlyIndex()], chr(OnlyIndex() if False else 65))


class Wrong:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return None

    def __format__(self, spec):
        return 5


class Nothing:
    pass


for f in (int, float, lambda o: [1][o], round, lambda o: divmod(o, 1), lambda o: f"{o:>5}", lambda o: o @ 1, range,
          lambda o: 3 @ o):
    for o in (Wrong(), Nothing()):
        try:
            print(f(o))
        except TypeError as e:
            print(e)
print(f"{Nothing()!s:.5}", f"{Nothing()}"[:5])
