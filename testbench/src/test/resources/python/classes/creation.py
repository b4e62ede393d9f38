class Single:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, *args):
        self.args = args


a = Single(1)
b = Single(2)
print(a is b, a.args)


class Other:
    def __new__(cls, n):
        return n * 2

    def __init__(self, n):
        print("never")


print(Other(21))


class Base:
    subs = []

    def __init_subclass__(cls):
        super().__init_subclass__()
        Base.subs.append(cls.__name__)


class X(Base):
    pass


class Y(X):
    pass


print(Base.subs)


class Desc:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, o, owner):
        return self if o is None else getattr(o, self.name, "unset")

    def __set__(self, o, value):
        setattr(o, self.name, value)


class User:
    a = Desc()
    b = Desc()


u = User()
u.a = 5
print(u.a, u.b, u._a, User.a.name)


class Returns:
    def __init__(self):
        return 5


try:
    Returns()
except TypeError as e:
    print(e)
