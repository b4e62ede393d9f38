print(str(12), str(-3), str("s"), str([1, "a"]), str(None), repr("s"), repr(5), repr(["'"]))
print(bool(0), bool("0"), bool([]), bool([0]), bool(None), bool())
print(list("abc"), list(range(3)), list((1, 2)), list(), list([1]) == [1], tuple("ab"))
a = [1, 2]
b = list(a)
b.append(3)
print(a, b, chr(97), ord("a"), hex(255), bin(5), oct(64), hex(-255))
