def shape(x):
    match x:
        case [a]:
            return "one", a
        case [a, b]:
            return "two", a, b
        case [1, *rest]:
            return "from one", rest
        case [first, *_, "end"]:
            return "ends", first
        case [[a, b], [c, *d], *e]:
            return "nested", a, b, c, d, e
        case (a, *middle, z):
            return "long", a, middle, z
        case [*everything]:
            return "all", everything
        case _:
            return "no sequence", x


for x in [[], [1], (1, 2), [1, 2, 3], [2, 3, "end"], [[1, 2], [3, 4, 5], 6, 7], [[1, 2], [3], 4], "abc", range(4), range(1, 3), 5, (9, 8, 7, 6)]:
    print(x, shape(x))


def command(text, words):
    match words:
        case ["go", ("north" | "south") as direction]:
            return f"{text}: go {direction}"
        case ["go", other]:
            return f"{text}: cannot go {other}"
        case ["get", *things] if len(things) > 1:
            return f"{text}: get many {things}"
        case ["get", thing]:
            return f"{text}: get {thing}"
        case ["quit" | "exit"] | ["leave", _]:
            return f"{text}: bye"
        case _:
            return f"{text}: what"


print(command(1, ["go", "north"]), command(2, ["go", "up"]), command(3, ["get", "a", "b"]))
print(command(4, ["get", "a"]), command(5, ["exit"]), command(6, ["leave", "now"]), command(7, ["get"]))

point = (3, 0)
match point:
    case (0, 0):
        print("origin")
    case (x, 0) | (0, x):
        print("axis", x)
    case (x, y):
        print("point", x, y)
