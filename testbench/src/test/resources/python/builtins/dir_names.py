print(sorted(n for n in dir() if not n.startswith("__")))
x = 1
import sys
print([n for n in dir() if not n.startswith("__")], "__name__" in dir())
def f(a, b=2):
    c = 3
    print(dir(), sorted(vars()), sorted(locals()))
    def g():
        return a, dir()
    print(g())
f(1)
class A:
    def a(self): pass
    @classmethod
    def c(cls): pass
class B(A):
    def b(self): pass
d = dir(B())
print(d.count("a"), d.count("b"), "c" in d, "__init__" in d)
print("append" in dir(list), "append" in dir([]), "upper" in dir("x"), "upper" in dir(str), "bit_length" in dir(1), "bit_length" in dir(int), "keys" in dir(dict), "real" in dir(1.5), "__name__" in dir(f), "hex" in dir(float))
print([n for n in dir(list) if n[0] != "_"])
print([n for n in dir(tuple) if n[0] != "_"])
print([n for n in dir("") if n[0] != "_"])
print([n for n in dir(3) if n[0] != "_"], [n for n in dir(True) if n[0] != "_"], [n for n in dir(set()) if n[0] != "_"], [n for n in dir(frozenset()) if n[0] != "_"])
print([n for n in dir(2.5) if n[0] != "_"])
print([n for n in dir(b"") if n[0] != "_"])
print([n for n in dir(bytearray()) if n[0] != "_"])
print([n for n in dir(range(3)) if n[0] != "_"],[n for n in dir(slice(3)) if n[0] != "_"],[n for n in dir((x for x in ())) if n[0] != "_"])
print([n for n in dir({}) if n[0] != "_"])
print([n for n in dir(1j) if n[0] != "_"])
print([n for n in dir(property()) if n[0] != "_"])
print(dir(object()), dir(None))
print([n for n in dir(ValueError()) if n[0] != "_"])
class I(int): pass
print([n for n in dir(I) if n[0] != "_"])
print(dir(3.5)==dir(float), dir(A)==dir(A()))
