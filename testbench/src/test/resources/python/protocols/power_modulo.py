class Mod:
    def __init__(self, n):
        self.n = n

    def __pow__(self, other, modulus=None):
        if modulus == "no":
            return NotImplemented
        return (self.n, other, modulus)


print(Mod(2) ** 3, pow(Mod(2), 3), pow(Mod(2), 3, 5))
try:
    pow(Mod(2), 3, "no")
except TypeError as e:
    print(e)
