class Broken:
    def __init__(self, n):
        self.n = n

    def half(self):
        return self.check().n / 2

    def check(self):
        if self.n < 0:
            raise ValueError(f"negative: {self.n}")
        return self


print(Broken(4).half())
print(Broken(-4).half())
