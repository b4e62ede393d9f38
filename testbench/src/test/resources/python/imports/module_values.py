# Modules as values: passed, kept, compared, asked for attributes.
import math as maths
import random
import sys

import mixed.deep.sub
import mixed.helper
from mixed import helper

print(hasattr(random, "randrange"), hasattr(random, "nothing"), callable(sys), bool(sys))
for m in (helper, mixed, mixed.deep.sub):
    print(m.__name__, type(m), m.__doc__)
m = helper
print(m.run(1), m.run(1, 2, key=3), m.name)
helper.rename()
print(m.name, getattr(m, "name"), getattr(m, "absent", 5))
for o, name in ((m, "absent"), (sys, "absent_too")):
    try:
        print(getattr(o, name))
    except AttributeError as e:
        print(e)
p = mixed
print(p.deep.sub.value, p.deep.sub.f(1), p.level, p.deep.sub is mixed.deep.sub, p.deep.sub.K.__name__)
print([m for m in (helper, mixed) if m is mixed][0].level)
d = {helper: 1, maths: 2}
print(d[helper], d[maths], helper == m, helper != mixed)
print(repr(sys), "%.3f" % maths.pi)


def use(lib):
    return lib.floor(2.5) + lib.sqrt(4)


print(use(maths))
try:
    import nonexistent as found
except ImportError:
    found = None
print(found)
try:
    import heapq as q
except ImportError:
    import bisect as q
print(q.__name__)
if len(sys.argv) > 5:
    import json as codec
else:
    import string as codec
print(codec.__name__, hasattr(codec, "digits"))


def local():
    import mixed.helper as h

    return h


print(local().name, local() is helper)
from mixed.deep import sub

print(sub.value, [sub][0].f(5))


class Holder:
    lib = maths
    import string


print(Holder.lib.floor(3.7), Holder().lib.ceil(3.2), Holder.string.digits)
print([n for n in dir(helper) if not n.startswith("__")])
try:
    setattr(3, "x", 1)
except AttributeError as e:
    print(e)
