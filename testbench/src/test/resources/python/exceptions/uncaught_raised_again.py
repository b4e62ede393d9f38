def f(n):
    try:
        try:
            1 // n
        except ZeroDivisionError as e:
            raise ValueError("bad") from e
        finally:
            print("inner")
    except ValueError as v:
        for i in range(3):
            try:
                if i == 1:
                    raise v
            except ValueError as w:
                print(i, w is v, repr(w.__context__), repr(w.__cause__))
        raise
f(1)
f(0)
