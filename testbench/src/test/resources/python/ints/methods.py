for n in (0, 1, -1, 5, -6, 255, 256, 2**47 - 1, 2**47, -(2**47), 2**64 - 1, -(2**100), 10**30, True, False):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator)
bits = (1023).bit_length
print(bits(), int.bit_length(7), list(map(int.bit_length, [1, 2, 3, 4])))
for f in (lambda: (5).bit_length(1), lambda: (5).nothing, lambda: (5.0).bit_length(), lambda: "a".bit_length(), lambda: int.bit_length("a")):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)


class Bits:
    def bit_length(self):
        return "own"


for x in (Bits(), 12, 2**80):
    print(x.bit_length())
for f in (lambda: list.append(5, 1), lambda: list.append(), lambda: str.upper(5), lambda: dict.get([], 1), lambda: set.union([1], [2])):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(frozenset.union(frozenset({1}), {2}), str.upper("a"), int.bit_length(True), list(map(str.upper, "abc")))
