class Celsius:
    def __init__(self, degrees):
        self._degrees = degrees

    @property
    def degrees(self):
        "The temperature."
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        self._degrees = None

    @property
    def fahrenheit(self):
        return self.degrees * 9 // 5 + 32

    kelvin = property(lambda self: self._degrees + 273)


c = Celsius(20)
print(c.degrees, c.fahrenheit, c.kelvin)
c.degrees = 30
print(c.degrees, c.fahrenheit, c.kelvin)
c.degrees += 5
print(c.degrees)
try:
    c.degrees = -300
except ValueError as e:
    print(e)
for action in (lambda: setattr(c, "fahrenheit", 1), lambda: delattr(c, "fahrenheit")):
    try:
        action()
    except AttributeError as e:
        print(e)
del c.degrees
print(c.degrees)


class Hot(Celsius):
    @property
    def degrees(self):
        return super().degrees + 1000


h = Hot(1)
print(h.degrees, h.fahrenheit)
try:
    h.degrees = 5
except AttributeError as e:
    print(e)
