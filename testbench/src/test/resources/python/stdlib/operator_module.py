import operator
from operator import itemgetter, mul, add

print(operator.lt(1, 2), operator.le(2, 2), operator.eq(1, 1.0), operator.ne(1, 2), operator.ge(1, 2), operator.gt(2, 1))
print(add(1, 2), operator.sub(5, 3), mul(3, 4), operator.truediv(7, 2), operator.floordiv(7, 2), operator.mod(7, 3), operator.pow(2, 10), operator.neg(5), operator.pos(-5), operator.abs(-3), operator.inv(5), operator.invert(0))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lshift(1, 4), operator.rshift(16, 2), operator.not_(0), operator.truth([]), operator.is_(None, None), operator.is_not(1, None))
print(operator.concat("a", "b"), operator.contains([1, 2], 2), operator.countOf([1, 2, 1], 1), operator.indexOf([1, 2], 2), operator.getitem([1, 2], 1), operator.index(True), operator.index(7))
data = [3, 1, 2]
operator.setitem(data, 0, 9)
operator.delitem(data, 1)
print(data, operator.iadd([1], [2]), operator.imul(3, 4), operator.ior({1}, {2}))
print(itemgetter(1)("abc"), itemgetter(1, 0)("abc"), itemgetter("k")({"k": 5}), sorted([(1, "b"), (2, "a")], key=itemgetter(1)), list(map(add, [1, 2], [3, 4])))
for f in (lambda: operator.indexOf([1], 2), lambda: operator.index(1.5), lambda: add(1, "a"), lambda: itemgetter(5)("abc")):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
