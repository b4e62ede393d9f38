def f():
    try:
        return g()
    except ValueError:
        prnt("x")
def g():
    raise ValueError("multi\nline")
try:
    f()
except NameError as e:
    e2 = e
    print(e.args)
raise e2
