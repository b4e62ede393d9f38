# __float__, __int__ and __index__ where numbers are wanted.
import math


class F:
    def __float__(self):
        return 2.25


class I:
    def __index__(self):
        return 12

    def __int__(self):
        return 7


class Text:
    def __float__(self):
        return "a"


print(math.exp(F()), math.sqrt(F()), math.hypot(F(), 1), math.floor(math.pow(F(), 2)))
print("%.1f %g" % (F(), I()), "%d %x %o" % (I(), I(), I()))
print(float(b"1.5"), int(b"12", 10), int(bytearray(b"ff"), 16), float(bytearray(b" 2 ")))
for f in (lambda: "%.1f" % Text(), lambda: math.sin("x"), lambda: "%d" % F(), lambda: "%x" % 1.5, lambda: float([])):
    try:
        print(f())
    except TypeError as e:
        print(e)
