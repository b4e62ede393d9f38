# Special methods that take no self: static and class methods, other callables, in classes and metaclasses.


class Doubler:
    def __call__(self, *args):
        return ("doubler", args)


class C:
    @staticmethod
    def __sub__(other):
        return ("static sub", other)

    @classmethod
    def __add__(cls, other):
        return (cls.__name__, "class add", other)

    @staticmethod
    def __getitem__(item):
        return ("static get", item)

    @staticmethod
    def __setitem__(item, x):
        print("static set", item, x)

    @classmethod
    def __len__(cls):
        return 7

    @staticmethod
    def __contains__(x):
        return x == 3

    @staticmethod
    def __iter__():
        return iter("ab")

    @staticmethod
    def __call__(*args, **kw):
        return args, kw

    __mul__ = Doubler()
    __hash__ = None


c = C()
print(c - 1, c + 2, c[3], len(c), 3 in c, 4 in c, list(c))
c[1] = 2
print(c(1, a=2), c * 5)
try:
    hash(c)
except TypeError as e:
    print(e)


class Meta(type):
    @staticmethod
    def __len__():
        return 11

    @classmethod
    def __getitem__(mcs, x):
        return mcs.__name__, x


class D(metaclass=Meta):
    pass


print(len(D), D[4])


class Walk:
    def __iter__(self):
        return self

    @staticmethod
    def __next__():
        raise StopIteration


print(list(Walk()))
