# Subclasses of list: own methods and attributes, overridden special methods, what is inherited.
class Plain(list):
    pass


a = Plain([1, 2])
a.append(3)
a.extend((4, 5))
print(a, len(a), a[0], a[-1], a[1:3], type(a[1:3]), type(a).__name__)
print(a == [1, 2, 3, 4, 5], [1, 2, 3, 4, 5] == a, a != [1], a < [2], [0] < a, a == Plain(a), a is a)
print(isinstance(a, list), issubclass(Plain, list), Plain.__mro__, Plain.__bases__)
print(type(a + [6]), type([0] + a), type(a * 2), type(2 * a), type(a.copy()), type(list(a)))
print(a.pop(), a.index(3), a.count(9), 4 in a, 9 in a, list(reversed(a)), sorted(a, reverse=True))
print(sum(a), max(a), *a, [x * x for x in a], list(zip(a, a)), dict(enumerate(a)))
print(bool(a), bool(Plain()), Plain(), repr(Plain("ab")), str(a), f"{a}", "%s" % (a,))
a[0] = 10
del a[1]
a[1:] = [7, 8, 9]
a.sort(key=lambda x: -x)
a.insert(0, a[1])
print(a)
first, *rest = a
print(first, rest)
try:
    {a: 1}
except TypeError as e:
    print(e)


class Stack(list):
    def __init__(self, name, *items):
        super().__init__(items)
        self.name = name
        self.pushed = 0

    def push(self, x):
        self.append(x)
        self.pushed += 1
        return self

    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        return ("item", super().__getitem__(i))

    def __len__(self):
        return super().__len__() + 100

    def __contains__(self, x):
        return x == "all" or list.__contains__(self, x)

    def __repr__(self):
        return f"{self.name}{super().__repr__()}"


s = Stack("s", 1, 2).push(3).push(4)
print(s, s.name, s.pushed, s[0], s[0:2], s[-1], len(s), "all" in s, 6 in s, s.__dict__)
# what the base class does does not ask for what a subclass overrides
print(list(s), [x for x in s], sorted(s), s == [1, 2, 6, 8], s + [1], s.index(6))
alias = s
s += [5]
s *= 2
print(s, s is alias, type(s))
print(hasattr(s, "pushed"), hasattr(s, "nothing"), list.__len__(s), list.__getitem__(s, 0))
s.clear()
print(s, len(s), list.__len__(s))


class Unfilled(list):
    def __init__(self, n):
        self.n = n


u = Unfilled(3)
u.append(u.n)
print(u, u.n)


class Made(list):
    def __new__(cls, *args):
        o = super().__new__(cls, *args)
        o.made = len(args)
        return o


m = Made([1, 2])
print(m, m.made)
m.append(m)
print(m)


class Deeper(Stack):
    def __init__(self):
        super().__init__("d", 7)


d = Deeper()
print(d, isinstance(d, Stack), isinstance(d, list), type(d).__mro__)
match a:
    case [x, *others]:
        print(x, others)


def show(*args, **names):
    print(args, names)


show(*a)
for method in (lambda: Plain(1), lambda: Plain(1, 2), lambda: a["x"], lambda: a[99], lambda: a - [1], lambda: a < 3, lambda: [1] + 1,
               lambda: a + 1, lambda: a.nothing, lambda: Plain().pop(), lambda: hash(a), lambda: -a, lambda: int(a)):
    try:
        print(method())
    except Exception as e:
        print(type(e).__name__, e)
