# Attributes of file objects, what they refuse, and closed ones.
import io

CALLS = (
    ("readable",), ("writable",), ("seekable",), ("isatty",), ("read", 1), ("readline",), ("readlines",), ("write", b"x"),
    ("write", "x"), ("write", 5), ("seek", 0), ("seek", 1, 1), ("seek", -1), ("seek", 0, 5), ("seek", -1, 2), ("tell",),
    ("seek", 0), ("read", "a"), ("read", None), ("readline", "a"), ("truncate", -1), ("truncate", 0), ("flush",),
    ("writelines", ["x"]), ("writelines", [b"x"]), ("writelines", 5), ("__next__",), ("close",), ("close",),
    ("read",), ("readline",), ("readlines",), ("readable",), ("writable",), ("seekable",), ("isatty",), ("fileno",),
    ("tell",), ("flush",), ("__enter__",), ("__iter__",), ("__next__",), ("truncate",), ("write", "x"), ("write", b"x"),
    ("seek", 0), ("writelines", []), ("writelines", ["x"]),
)  # fmt: skip


def show(f):
    print(f, type(f), f.closed)
    for name in ("name", "mode", "encoding", "errors", "line_buffering", "newlines", "closefd"):
        print(name, getattr(f, name, "-"), end="; ")
    print()
    print([isinstance(f, c) for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])
    for name, *arguments in CALLS:
        try:
            print(name, arguments, "->", repr(getattr(f, name)(*arguments)))
        except Exception as e:
            print(name, arguments, type(e).__module__, type(e).__name__, e)
    print(f.closed, f)


for mode, buffering in (
    ("w", -1), ("r", -1), ("rb", -1), ("rb", 0), ("wb", -1), ("wb", 0), ("r+b", -1), ("w+", -1), ("a+b", -1), ("xb+", 0),
):  # fmt: skip
    print("=====", mode, buffering)
    show(open("new" if "x" in mode else "data", mode, buffering))
with open("data", "wb") as f:
    f.write(b"1\n22\n333\n")
for mode, buffering in (("r", -1), ("rb", -1), ("rb", 0)):
    show(open("data", mode, buffering))

f = open("data")
print(f.fileno() > 2, f.buffer, f.buffer.raw, f.buffer.name, f.buffer.mode, f.buffer.raw.mode)
print(next(f))
try:
    f.tell()
except OSError as e:
    print(e)
print(f.readline(), f.seek(0), f.tell())
b = f.detach()
print(b)
try:
    f.read()
except ValueError as e:
    print(e)
print(b.read(), b.detach().closed)
with open("data") as f, f as g:
    print(f is g)
try:
    with f:
        pass
except ValueError as e:
    print(e)
import os

os.remove("data")
os.remove("new")
