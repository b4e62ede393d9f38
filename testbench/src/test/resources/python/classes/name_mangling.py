class A:
    __secret = 1

    def __init__(self):
        self.__x = 10
        self.__y__ = 20

    def get(self):
        return self.__x + self.__secret

    def __hidden(self):
        return "hidden A"

    def call(self):
        return self.__hidden()


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 99

    def both(self):
        return self.__x, self._A__x

    def __hidden(self):
        return "hidden B"


b = B()
print(b.get(), b.both(), b._A__x, b._B__x, b.__y__, b.call(), A._A__secret)
print(hasattr(b, "__x"), hasattr(b, "_A__x"))
