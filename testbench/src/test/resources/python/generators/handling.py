def waits_in_handler():
    try:
        yield 1 // 0
    except ZeroDivisionError:
        yield "handling"
        yield "still"
        try:
            raise ValueError("inner")
        except ValueError as e:
            print("context:", repr(e.__context__))
        raise


g = waits_in_handler()
print(g.send(None))
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise KeyError("outside")
except KeyError as e:
    print(repr(e.__context__))
    print(g.send(None))
    try:
        raise TypeError("in the handler")
    except TypeError as t:
        print(repr(t.__context__))
try:
    g.send(None)
except ZeroDivisionError as e:
    print("came out:", e)
