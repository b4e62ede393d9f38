class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class B:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        print("asked", end=" ")
        return self.n


for o in (L(0), L(3), B(False), B(True), object()):
    print(bool(o), not o, "then" if o else "else")
print(len(L(5)), L(0) or "empty", L(1) and "full")
while B(False):
    print("never")
for o in (L(-1), L("x"), L(None)):
    try:
        print(len(o))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for o in (B(1), B("")):
    try:
        print(bool(o))
    except TypeError as e:
        print(e)
try:
    len(object())
except TypeError as e:
    print(e)
