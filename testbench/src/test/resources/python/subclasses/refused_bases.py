# What cannot be a base; a comparison asks each method once; type() takes any dict.
from collections import OrderedDict


class Asked:
    def __lt__(self, other):
        print("asked")
        return NotImplemented

    def __eq__(self, other):
        print("equal?")
        return NotImplemented


try:
    Asked() < 1
except TypeError as e:
    print(e)
print(Asked() == 1)
for base in (type(len), type(None), type(lambda: 0), type(NotImplemented)):
    try:

        class Wrong(base):
            pass

    except TypeError as e:
        print(e)
for bases in ((int, str), (list, dict), (type, tuple)):
    try:
        type("Wrong", bases, {})
    except TypeError as e:
        print(e)
Made = type("Made", (), OrderedDict(a=1, b=2))
print(Made.a, Made().b)
