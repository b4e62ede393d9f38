e = ImportError("m", name="n", path="p")
print(e.name, e.path, e.msg, e.args, repr(e), str(e))
e = ModuleNotFoundError("m", name="n")
print(e.name, e.path)
e = AttributeError("m", name="n", obj=3)
print(e.name, e.obj, e.args)
e = NameError("m", name="n")
print(e.name, e.args)
e = ImportError("a")
print(e.name, e.path, e.msg)
try:
    ImportError("a", foo=1)
except TypeError as x: print(x)
try:
    NameError("a", foo=1)
except TypeError as x: print(x)
try:
    ValueError("a", foo=1)
except TypeError as x: print(x)
s = StopIteration(5); print(s.value)
class E(ImportError): pass
print(E("q", name="z").name)
class F(AttributeError):
    def __init__(self, m): super().__init__(m, name="abc")
print(F("q").name)
try:
    import nothere
except ImportError as x: print(x.name, x.path, x)
try:
    undefined_name
except NameError as x: print(x.name)
try:
    (1).foo
except AttributeError as x: print(x.name, x.obj)
try:
    from math import nope
except ImportError as x: print(x.name)
