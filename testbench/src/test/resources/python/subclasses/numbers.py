# Subclasses of int and float.
import math


class Plain(int):
    pass


n = Plain(5)
n.note = "kept"
print(n, repr(n), n.note, n.__dict__, type(n), isinstance(n, int), n == 5, 5 == n, n == 5.0, hash(n) == hash(5), {5: "v"}[n], {n: "w"}[5])
print(n + 1, 1 + n, n - 1, 10 - n, n * 2, n / 2, n // 2, 11 // n, n % 3, 13 % n, n**2, 2**n, -n, +n, ~n, abs(Plain(-3)))
print(n & 4, n | 8, n ^ 1, n << 1, 1 << n, n >> 1, divmod(n, 2), divmod(12, n), pow(n, 2, 7), n < 6, n >= 5, 4 < n, max(n, 3))
print(type(n + 1), type(+n), type(abs(n)), type(int(n)), type(round(n)), type(n.real), type(max(n, 0)), type(sum([n])))
print([0] * Plain(2), "ab" * n, (1,) * Plain(2), [7, 8, 9][Plain(1)], "abc"[Plain(2)], [1, 2, 3][Plain(1):], list(range(Plain(3))))
print(f"{n}", f"{n:03d}", f"{n:x}", "%d %s %r %05.1f" % (n, n, n, n), "{:>4}".format(n), str(n), hex(n), bin(n), chr(Plain(65)))
print(int(n), float(n), bool(Plain(0)), bool(n), not n, n.bit_length(), n.to_bytes(2, "big"), n.numerator, n.imag, n.conjugate())
print(Plain(), Plain("12"), Plain("1f", 16), Plain(3.9), Plain(True), Plain(b"12"), Plain(Plain(4)), Plain(2**70), Plain(2**70) + 1, Plain(-7) // 2)
print(math.sqrt(Plain(16)), math.gcd(Plain(6), 4), math.factorial(n), math.floor(n), [1, 5].index(n), n in [5], sorted([Plain(3), 2, Plain(1)]))
x = n
x += 1
print(x, type(x), n)


class Money(int):
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __add__(self, other):
        return Money(super().__add__(other), self.currency)

    __radd__ = __add__

    def __repr__(self):
        return f"Money({int(self)}, {self.currency!r})"

    def __eq__(self, other):
        return int.__eq__(self, other) and self.currency == getattr(other, "currency", self.currency)

    __hash__ = int.__hash__

    def __bool__(self):
        return True

    def __lt__(self, other):
        return not super().__lt__(other)


m = Money(5, "USD")
print(m, m + 1, 1 + m, m - 1, type(m - 1), sum([m, m]), m == 5, m == Money(5), m != Money(5), hash(m) == hash(5), bool(Money(0)), m < 3, m > 3)
print(m.__add__(1), int.__add__(m, 1), (1).__add__(m), m.currency, str(m), f"{m}", f"{m:4}", "%d" % m, [m])


class Ratio(float):
    def __repr__(self):
        return f"Ratio({float(self)})"

    def percent(self):
        return self * 100


r = Ratio(2.5)
print(r, r + 1, 1 + r, r * 2, r == 2.5, int(r), round(r), round(r, 1), f"{r:.2f}", f"{r}", "%.1f" % r, -r, abs(Ratio(-1)), type(r + r), r.percent())
print(r.is_integer(), hash(r) == hash(2.5), float(r), type(float(r)), r < 3, 3 > r, r // 1, r % 1, divmod(r, 1), r**2, math.sqrt(Ratio(16.0)))
print(Ratio("1.5"), Ratio(3), Ratio(), Ratio(r), isinstance(r, float), n + r, {2.5: 1}[r], max(r, n), bool(Ratio(0.0)), r.real, int(Ratio(7.9)))
match n:
    case int(v):
        print("int", v)
match n:
    case 5:
        print("five")
for method in (lambda: n + "x", lambda: n < "x", lambda: n[0], lambda: len(n), lambda: [y for y in n], lambda: 1 in n, lambda: Plain("zz"),
               lambda: n / 0, lambda: n @ n, lambda: "x" + n, lambda: n.nothing, lambda: Ratio("x"), lambda: r & 1, lambda: ~r, lambda: [1] * r,
               lambda: n & 1.5, lambda: Plain([])):
    try:
        print(method())
    except Exception as e:
        print(type(e).__name__, e)
