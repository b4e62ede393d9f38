"""`__set_name__` is called for what the body bound, even if it changes the class; what it raises is a cause."""


class Recorder:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        print("set", self.label, name, owner.__name__)
        for other in ("a", "b", "c"):
            if other != name and hasattr(owner, other):
                delattr(owner, other)
        setattr(owner, name + "_copy", self.label)


class Holder:
    a = Recorder("first")
    b = Recorder("second")
    c = Recorder("third")


print([n for n in ("a", "b", "c") if hasattr(Holder, n)], Holder.a_copy, Holder.b_copy, Holder.c_copy)


class Faulty:
    def __set_name__(self, owner, name):
        raise KeyError(name)


try:

    class Broken:
        attribute = Faulty()

except RuntimeError as e:
    print(e, repr(e.__cause__))

for change in (
    lambda: delattr(int, "to_bytes"),
    lambda: setattr(int, "x", 1),
    lambda: object.__new__(1),
    lambda: object.__new__(int),
    lambda: object.__new__(dict),
):
    try:
        change()
    except TypeError as e:
        print(e)
try:
    del list.append
except TypeError as e:
    print(e)
