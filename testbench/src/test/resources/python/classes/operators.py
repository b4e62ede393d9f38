class V:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"V({self.x}, {self.y})"

    def __add__(self, o):
        if isinstance(o, V):
            return V(self.x + o.x, self.y + o.y)
        return NotImplemented

    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)

    def __mul__(self, n):
        if isinstance(n, V):
            return self.x * n.x + self.y * n.y
        return V(self.x * n, self.y * n)

    def __rmul__(self, n):
        return V(n * self.x, n * self.y)

    def __truediv__(self, n):
        return V(self.x / n, self.y / n)

    def __floordiv__(self, n):
        return V(self.x // n, self.y // n)

    def __mod__(self, n):
        return V(self.x % n, self.y % n)

    def __pow__(self, n):
        return V(self.x ** n, self.y ** n)

    def __rpow__(self, n):
        return V(n ** self.x, n ** self.y)

    def __neg__(self):
        return V(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return V(self.y, self.x)

    def __abs__(self):
        return self.x + self.y

    def __and__(self, o):
        return "and"

    def __or__(self, o):
        return "or"

    def __xor__(self, o):
        return "xor"

    def __lshift__(self, o):
        return "lshift"

    def __rshift__(self, o):
        return "rshift"

    def __radd__(self, o):
        return f"radd {o}"

    def __rsub__(self, o):
        return f"rsub {o}"


a, b = V(1, 2), V(3, 5)
print(a + b, a - b, a * b, a * 3, 3 * a, b / 2, b // 2, b % 2, b ** 2, 2 ** b)
print(-a, +a, ~a, abs(b), a & 1, a | 1, a ^ 1, a << 1, a >> 1)
print(1 + a, "s" + a, [1] + a, None - a, 1.5 + a, (1,) + a)
print("s" * V(2, 3) if False else 2.5 * a)
for x in (1, "x", None, [1]):
    try:
        print(a + x)
    except TypeError as e:
        print(e)


class I:
    def __init__(self, n):
        self.n = n

    def __iadd__(self, o):
        self.n += o
        return self

    def __imul__(self, o):
        return I(self.n * o)

    def __sub__(self, o):
        return "sub"


i = I(1)
j = i
i += 5
print(i.n, j.n, i is j)
i *= 3
print(i.n, j.n, i is j)
i -= 1
print(i)


class Sub(V):
    def __radd__(self, o):
        return "Sub.radd"


print(a + Sub(1, 1), Sub(1, 1) + a, Sub(1, 1) + Sub(2, 2))


class N:
    def __add__(self, o):
        return NotImplemented

    def __radd__(self, o):
        return NotImplemented


for f in (lambda: N() + 1, lambda: 1 + N(), lambda: N() + N(), lambda: -N(), lambda: ~N(), lambda: N() - 1, lambda: 2 ** N()):
    try:
        print(f())
    except TypeError as e:
        print(e)
