from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return self.name + " is " + str(self.value)
    @classmethod
    def default(cls): return cls.GREEN
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON, Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color, Color.RED == 1, Color.RED == Color.RED, Color.RED is Color(1), Color)
print(Color.RED.describe(), Color.default(), {Color.RED: "r"}[Color(1)], isinstance(Color.RED, Color), type(Color.RED))
print(f"{Color.RED} {Color.RED:>12}|", Color.__members__, hash(Color.RED) == hash(Color.RED))
for f in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN, lambda: Color.PINK, lambda: Color("x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([m.value for m in Auto])
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius ** 2, 3)
print(Planet.EARTH.g, Planet.MARS.value, Planet((0.64, 3.39)))
class P(IntEnum):
    LOW = 1
    HIGH = 5
print(P.LOW, repr(P.HIGH), P.LOW < P.HIGH, P.HIGH + 1, P.LOW == 1, [0, 1, 2][P.LOW], sorted([P.HIGH, P.LOW]), max(P), P(5), f"{P.HIGH:03}", {1: "a"}[P.LOW], int(P.HIGH), 3 < P.HIGH)
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, repr(p), Perm.RW, Perm.R in p, Perm.W in p, bool(Perm.R & Perm.W), Perm.R & Perm.W, ~Perm.R, list(p), Perm(3), Perm.R ^ Perm.RW, p.value, list(Perm))
try: Perm(64)
except ValueError as e: print(e)
class IF(IntFlag):
    A = 1
    B = 2
print(repr(IF.A | IF.B), IF.A | 2, repr(IF(4)), IF.A + 1, repr(IF.A | 8), IF.A == 1)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value)
class Shape(Enum):
    SQ = "sq"
    @classmethod
    def _missing_(cls, value): return cls.SQ if value == "square" else None
print(Shape("square"), Shape("sq"))
match Color.GREEN:
    case Color.RED: print("red")
    case Color.GREEN: print("green")
class Sub(Color.__class__): pass
try:
    class More(Color): PINK = 4
except TypeError as e: print(e)
