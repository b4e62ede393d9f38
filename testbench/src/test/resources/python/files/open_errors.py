# What open() refuses.
import io


def attempt(*arguments, **keywords):
    try:
        print(open(*arguments, **keywords))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e, getattr(e, "errno", "-"), repr(getattr(e, "filename", "-")))


attempt("missing.txt")
attempt("missing/file.txt", "w")
attempt(b"missing.txt", "rb")
attempt("data/here.txt/x")
attempt("data")
attempt("data", "w")
attempt("data", "x")
attempt("data/here.txt", "x")
attempt("")
attempt("a\0b")
attempt("x" * 300)
for mode in ("", "b", "rw", "rr", "z", "rbt", "r+w", "++", "wU", "r b"):
    attempt("data/here.txt", mode)
attempt("data/here.txt", 5)
attempt(None)
attempt(1.5)
attempt(["a"])
attempt("data/here.txt", "rb", encoding="ascii")
attempt("data/here.txt", "rb", errors="strict")
attempt("data/here.txt", "rb", newline="")
attempt("data/here.txt", newline="x")
attempt("data/here.txt", newline=5)
attempt("data/here.txt", encoding="nonsense")
attempt("data/here.txt", encoding=5)
attempt("data/here.txt", errors=5)
attempt("data/here.txt", buffering=0)
attempt("data/here.txt", buffering=-2)
attempt("data/here.txt", closefd=False)
attempt("data/here.txt", "r", 3000, None, None, None)
attempt("data/here.txt", buffering=10)


class Name:
    def __fspath__(self):
        return "data/here.txt"


print(io.open is open, io.open("data/here.txt").read(), open(Name()).read(), open(b"data/here.txt").name)
try:
    open("data/here.txt").write("x")
except io.UnsupportedOperation as e:
    print(type(e).__mro__, e)
open("missing.txt")
