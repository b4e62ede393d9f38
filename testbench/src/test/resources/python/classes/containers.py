class Grid:
    def __init__(self, w, h):
        self.w = w
        self.cells = [0] * (w * h)

    def __getitem__(self, key):
        x, y = key
        return self.cells[y * self.w + x]

    def __setitem__(self, key, value):
        x, y = key
        self.cells[y * self.w + x] = value

    def __contains__(self, value):
        return value in self.cells


g = Grid(3, 2)
g[1, 1] = 5
g[2, 0] += 7
print(g[1, 1], g[2, 0], g.cells, 5 in g, 6 in g, 6 not in g)


class Echo:
    def __getitem__(self, key):
        return key


e = Echo()
print(e[1], e["a"], e[1:2], e[::3], e[1, 2], e[None])


class Boxes:
    def __class_getitem__(cls, item):
        return cls.__name__ + "[" + str(item) + "]"


print(Boxes[5])
for f in (lambda: Grid[1], lambda: object()[1], lambda: 5 in object()):
    try:
        print(f())
    except TypeError as e:
        print(e)
