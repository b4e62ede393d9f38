class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return self.missing


for x in Broken():
    print(x)
