def attempt(n):
    if n == 0:
        raise ValueError("a", 2)
    if n == 1:
        raise StopIteration("result")
    if n == 2:
        raise StopIteration
    if n == 3:
        raise FileNotFoundError(2, "missing", "f.txt")
    if n == 4:
        raise OSError("only text")
    if n == 5:
        raise PermissionError(13, "denied")
    try:
        attempt(0)
    except ValueError as e:
        if n == 6:
            raise KeyError("k") from e
        if n == 7:
            raise KeyError("k")
        raise KeyError("k") from None


for i in range(9):
    try:
        attempt(i)
    except StopIteration as e:
        print(i, e.args, e.value)
    except OSError as e:
        print(i, e.args, e.errno, e.strerror, e.filename)
    except Exception as e:
        print(i, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__traceback__ is None)

for code in None, 3, "text", (1, 2):
    try:
        raise SystemExit(code)
    except SystemExit as e:
        print(e.code, e.args)
first, *rest = ValueError(1, 2, 3).args
print(first, rest)
e = ValueError("new")
print(e.__traceback__, e.__cause__, e.args[0])
try:
    e.code
except AttributeError as error:
    print(error)
