# Special methods of built-in types, called by name.
print([].__len__(), [1,2].__contains__(2), (1).__add__(2), (1).__add__(2.0), int.__add__(1, 2), "a".__add__("b"), str.upper("x"))
x=[]
list.append(x, 1)
print(x, dict.__getitem__({1:2}, 1), [1].__eq__([1]), [1].__eq__((1,)), {}.__lt__({}), {1}.__le__({1,2}))
print((5).__repr__(), (5).__str__(), "a".__repr__(), None.__repr__(), [1].__repr__(), (2).__hash__(), "%d".__mod__(3), (7).__divmod__(2), (2).__pow__(5), (2).__pow__(5, 7))
print((1.5).__add__(1), (2.5).__int__(), (2.5).__ceil__(), (-2.5).__floor__(), True.__and__(False), (3).__and__(5), "x".__format__(">3"), (3).__format__("03d"))
it = [1,2].__iter__()
print(it.__next__(), next(it), it.__iter__() is it)
m = [3].__len__
print(m())
f = int.__mul__
print(f(3,4))
l=[1]
print(l.__iadd__([2]), l.__setitem__(0, 5), l, l.__delitem__(0), l)
try: list.__hash__([])
except TypeError as e: print(e)
print(list.__hash__)
try: int.__add__("a", 1)
except TypeError as e: print(e)
try: [].__len__(1)
except TypeError as e: print(e)
