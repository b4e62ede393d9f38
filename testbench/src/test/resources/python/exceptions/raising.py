def attempt(n):
    if n == 0:
        raise ValueError
    if n == 1:
        raise ValueError()
    if n == 2:
        raise ValueError("one")
    if n == 3:
        raise ValueError("one", 2, [3])
    if n == 4:
        raise KeyError("key")
    if n == 5:
        raise KeyError
    if n == 6:
        raise OSError(2, "No such file or directory")
    if n == 7:
        raise FileNotFoundError(2, "No such file", "name.txt")
    if n == 8:
        raise 5
    if n == 9:
        raise "text"
    if n == 10:
        raise ValueError from 7
    if n == 11:
        raise
    if n == 12:
        raise StopIteration(3)
    if n == 13:
        raise SystemExit("bye")
    if n == 14:
        raise KeyboardInterrupt
    if n == 15:
        raise MemoryError
    if n == 16:
        raise IOError("an alias")
    make = ArithmeticError
    error = make("made", n)
    raise error


for i in range(18):
    try:
        attempt(i)
    except BaseException as e:
        print(i, repr(e), "|", str(e), "|", f"{e}")
print(ValueError, [KeyError], (OSError,), ValueError("x"), [KeyError("y")])
print(str(Exception()) == "", repr(Exception("it's")), bool(Exception()))
print(ValueError("a") == ValueError("a"))
e = ValueError("same")
print(e == e, e is e, e != e)
