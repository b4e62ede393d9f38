class A:
    def __init__(self):
        self.log = ["A"]

    def name(self):
        return "A"

    def who(self):
        return "I am " + self.name()


class B(A):
    def __init__(self):
        super().__init__()
        self.log.append("B")

    def name(self):
        return "B" + super().name()


class C(A):
    def __init__(self):
        super().__init__()
        self.log.append("C")

    def name(self):
        return "C" + super().name()


class D(B, C):
    def __init__(self):
        super().__init__()
        self.log.append("D")

    def name(self):
        return "D" + super().name()


class E(D):
    pass


for c in (A, B, C, D, E):
    o = c()
    print(c.__name__, o.log, o.name(), o.who())
print(D.__mro__)
print(issubclass(D, A), issubclass(A, D), issubclass(D, (int, C)), isinstance(D(), C), isinstance(D(), (int, str)))
print(isinstance(1, object), issubclass(bool, int), isinstance(True, int), isinstance("", (list, str)))
print(D.__bases__, A.__bases__, D.__base__)


class Old(A):
    def __init__(self):
        A.__init__(self)
        super(Old, self).__init__()
        self.log += ["Old"]

    def name(self):
        return super(Old, self).name() + "!" + A.name(self)


print(Old().log, Old().who())


class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)

    def describe(self):
        return f"{type(self).__name__} of {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Cube(Square):
    def area(self):
        return 6 * super().area()


for s in [Square(2), Cube(3), Shape()]:
    try:
        print(s.describe())
    except NotImplementedError as e:
        print("error:", e)
