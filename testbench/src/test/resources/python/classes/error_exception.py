class MyError(Exception):
    def __str__(self):
        return "my text"

def f():
    raise MyError(1)

try:
    f()
except MyError:
    raise KeyError("k")
