"""Python's operators as functions (CPython's module operator)."""

from _taipan.aggregates import builtin_abs
from _taipan.limits import operator_index

__builtin__ = True


def lt(a, b):
    return a < b


def le(a, b):
    return a <= b


def eq(a, b):
    return a == b


def ne(a, b):
    return a != b


def ge(a, b):
    return a >= b


def gt(a, b):
    return a > b


def not_(a):
    return not a


def truth(a):
    return True if a else False


def is_(a, b):
    return a is b


def is_not(a, b):
    return a is not b


def abs(a):
    return builtin_abs(a)


def add(a, b):
    return a + b


def and_(a, b):
    return a & b


def floordiv(a, b):
    return a // b


def index(a):
    return operator_index(a)


def inv(a):
    return ~a


def invert(a):
    return ~a


def lshift(a, b):
    return a << b


def mod(a, b):
    return a % b


def mul(a, b):
    return a * b


def neg(a):
    return -a


def or_(a, b):
    return a | b


def pos(a):
    return +a


def pow(a, b):
    return a ** b


def rshift(a, b):
    return a >> b


def sub(a, b):
    return a - b


def truediv(a, b):
    return a / b


def xor(a, b):
    return a ^ b


def concat(a, b):
    return a + b


def contains(a, b):
    return b in a


def countOf(a, b):
    count = 0
    for x in a:
        if x is b or x == b:
            count += 1
    return count


def indexOf(a, b):
    for i, x in enumerate(a):
        if x is b or x == b:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


def getitem(a, b):
    return a[b]


def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def itemgetter(item, *items):
    """A function that gives one item of its argument, or a tuple of several."""
    if not items:
        return lambda a: a[item]
    wanted = (item,) + items
    return lambda a: tuple([a[i] for i in wanted])


def iadd(a, b):
    a += b
    return a


def iand(a, b):
    a &= b
    return a


def iconcat(a, b):
    a += b
    return a


def ifloordiv(a, b):
    a //= b
    return a


def ilshift(a, b):
    a <<= b
    return a


def imod(a, b):
    a %= b
    return a


def imul(a, b):
    a *= b
    return a


def ior(a, b):
    a |= b
    return a


def ipow(a, b):
    a **= b
    return a


def irshift(a, b):
    a >>= b
    return a


def isub(a, b):
    a -= b
    return a


def itruediv(a, b):
    a /= b
    return a


def ixor(a, b):
    a ^= b
    return a


def attrgetter(attr, *attrs):
    """A function that gives one attribute of its argument, dots followed, or a tuple of several."""
    paths = [name.split(".") for name in (attr,) + attrs]
    if len(paths) == 1:
        return lambda a: _attribute(a, paths[0])
    return lambda a: tuple([_attribute(a, path) for path in paths])


def _attribute(a, path):
    for name in path:
        a = getattr(a, name)
    return a


def methodcaller(name, /, *args, **keywords):
    """A function that calls a method of its argument."""
    return lambda a: getattr(a, name)(*args, **keywords)


def call(function, /, *args, **keywords):
    return function(*args, **keywords)


def length_hint(a, default=0):
    try:
        return len(a)
    except TypeError:
        hint = getattr(a, "__length_hint__", None)
    return default if hint is None else hint()
