from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext
@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name + "!"
    except ValueError as e:
        print("inside", e)
    finally:
        print(">", name)
with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("v")
try:
    with tag("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
with suppress(KeyError, IndexError):
    [][1]
@tag("deco")
def f(x): return x * 2
print(f(4))
with ExitStack() as s:
    print(s.enter_context(tag("x")), s.enter_context(nullcontext(5)))
    s.callback(print, "callback")
