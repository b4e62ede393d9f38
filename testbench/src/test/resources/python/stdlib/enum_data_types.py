# Members of enumerations with a data type extend it.
import copy
import json
from enum import Enum, IntEnum, IntFlag, StrEnum, auto

class Col(IntEnum):
    RED = 1
    BLUE = auto()
print(Col.RED, repr(Col.RED), Col.RED + 1, type(Col.RED + 1), Col.RED == 1, Col(2), Col.RED < Col.BLUE, isinstance(Col.RED, int), isinstance(Col.RED, Col), [10, 20, 30][Col.RED], f"{Col.RED}", f"{Col.RED:03d}", "%d %s" % (Col.RED, Col.BLUE), json.dumps({"c": Col.RED, Col.BLUE: 1}), hash(Col.RED) == hash(1), {1: "x"}[Col.RED], max(Col), sorted(Col), list(Col), Col["RED"], Col.RED.name, Col.RED.value, Col.RED is Col(1), int(Col.BLUE), range(Col.BLUE), bool(Col.RED), Col.RED | 2, Col.BLUE.bit_length(), str(Col.BLUE), Col.RED in Col)
class Perm(IntFlag):
    R = 4
    W = 2
    X = 1
v = Perm.R | Perm.W
print(v, repr(v), v & 4, bool(v & Perm.X), Perm.R in v, int(v), v == 6, v + 1, isinstance(v, int), ~Perm.R, repr(~Perm.R), list(v), Perm(7), repr(Perm(0)), v ^ Perm.R, f"{v}", v | 8, type(v | 1), 4 | Perm.X, len(v), hash(v) == hash(6))
class S(StrEnum):
    A = "x"
    B = auto()
print(S.A, repr(S.A), S.B, S.A + "y", S.A == "x", isinstance(S.A, str), S("x"), f"{S.A:>3}", json.dumps([S.A]), "-".join(S), S.A.upper(), {"x": 1}[S.A], len(S.B), S.A.value, list(S))
class M(str, Enum):
    U = "u"
print(M.U, repr(M.U), M.U == "u", M.U.upper(), f"{M.U}", M("u"), json.dumps(M.U), M.U.value, "a" + M.U, format(M.U, ">5"), M.U.startswith("u"))
class Fl(float, Enum):
    PI = 3.14
print(Fl.PI, repr(Fl.PI), Fl.PI * 2, Fl.PI > 3, round(Fl.PI), Fl.PI.value)
class T(tuple, Enum):
    P = (1, 2)
print(T.P, T.P.value, T.P[0], len(T.P))
class Shape(Enum):
    S = 1
print(copy.copy(Shape.S) is Shape.S, copy.deepcopy([Shape.S, Col.RED])[1] is Col.RED, Shape.S, {Shape.S: 1})
try: S(5)
except ValueError as ex: print(ex)
