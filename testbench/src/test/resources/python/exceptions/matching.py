def classify(n):
    try:
        if n == 0:
            raise KeyError("k")
        if n == 1:
            [][1]
        if n == 2:
            1 // 0
        if n == 3:
            undefined
        if n == 4:
            "a" + 1
        if n == 5:
            int("x")
        if n == 6:
            raise NotImplementedError
        if n == 7:
            None.append(1)
        if n == 8:
            raise UnicodeError("u")
        if n == 9:
            assert n < 9, "too large"
        raise Exception("none of them")
    except LookupError as e:
        return "lookup", repr(e)
    except (ArithmeticError, NameError) as e:
        return "arithmetic or name", repr(e)
    except (TypeError, AttributeError, AssertionError) as e:
        return "type", repr(e)
    except ValueError as e:
        return "value", repr(e)
    except RuntimeError as e:
        return "runtime", repr(e)
    except:
        return "anything"


for i in range(11):
    try:
        print(classify(i))
    except TypeError as e:
        print("outside", e)

GROUP = (KeyError, IndexError)
for group in GROUP, KeyError, (), (ValueError, ZeroDivisionError):
    try:
        try:
            raise KeyError(1)
        except group:
            print("group")
    except KeyError:
        print("not in group")

for wrong in 5, "x", (KeyError, 5):
    try:
        try:
            raise KeyError(1)
        except wrong:
            print("never")
    except TypeError as e:
        print(e)
