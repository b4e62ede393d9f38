r = range(3, 30, 4)
print(r.index(7), r.count(7), r.count(8), range(0).count(1), range(10, 0, -3).index(4))
print(7.0 in r, 7.5 in r, True in range(2), "a" in r, 7 in r, 5 + 0j in range(9), r.index(11.0), None in r, 10 ** 30 in r)
for x in (8, "x", 2.5, None):
    try:
        r.index(x)
    except ValueError as e:
        print(e)


class Seven:
    def __eq__(self, other):
        return other == 7


print(Seven() in r, r.index(Seven()), Seven() in range(3))


class Packet:
    def __bytes__(self):
        return b"packet"


class Odd:
    def __bytes__(self):
        return "text"


print(bytes(Packet()), b"".join(map(bytes, [Packet()] * 2)))
try:
    bytes(Odd())
except TypeError as e:
    print(e)
