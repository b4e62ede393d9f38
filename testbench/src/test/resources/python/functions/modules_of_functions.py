import functools, math, json
def f(): pass
class A:
    def m(self): pass
print(f.__module__, A.__module__, A.m.__module__, A().m.__module__, (lambda: 0).__module__)
print(json.dumps.__module__, len.__module__)
@functools.wraps(f)
def g(): pass
print(g.__module__, g.__name__, g.__wrapped__ is f)
f.__module__ = "x"
print(f.__module__)
