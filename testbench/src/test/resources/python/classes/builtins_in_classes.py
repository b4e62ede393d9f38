"""Builtin functions in classes take no self; functions, methods of built-in types and lambdas do."""

import functools
import heapq
import math
import operator


class Tools:
    size = len
    absolute = abs
    show = print
    root = math.sqrt
    plus = operator.add
    name = operator.attrgetter("label")
    fold = functools.reduce
    push = heapq.heappush
    kind = int
    double = lambda self, x: x * 2
    label = "tools"


t = Tools()
print(t.size([1, 2]), t.absolute(-3), Tools.absolute(-4), t.root(16), t.plus(1, 2), t.name(Tools), t.double(4))
t.show("shown", t.fold(operator.mul, [1, 2, 3, 4]), t.kind("7"))
heap = [3]
t.push(heap, 1)
print(heap, t.size is len, Tools.size is len, Tools.__dict__["size"] is len)
print(getattr(t, "root")(9), super(Tools, t).__init__ is not None)
print(math.sqrt, operator.add, len, type(operator.add), type(math.floor), type(Tools.double))


class Words(list):
    add = list.append
    count_all = len
    upper = str.upper
    __len__ = lambda self: 100


w = Words()
w.add("a")
print(list(w), len(w))
try:
    w.count_all()
except TypeError as e:
    print(e)
try:
    w.upper()
except TypeError as e:
    print(e)


class Odd:
    __call__ = abs
    __len__ = int
    __contains__ = print


odd = Odd()
print(odd(-5), len(odd), 3 in odd)


class Late:
    pass


Late.total = sum
print(Late().total([1, 2, 3]))


class Sub(Late):
    def total(self, numbers):
        return super().total(numbers) + 1


print(Sub().total([1, 2, 3]))
