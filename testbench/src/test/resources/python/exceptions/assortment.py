x = [0] * 10
try:
    y = [0] * 10 ** 12
except MemoryError as e:
    print("memory", repr(e))
try:
    try:
        raise TypeError("t")
    except ValueError:
        print("no")
    else:
        print("else")
    finally:
        print("fin")
except TypeError:
    print("ok")
for k in range(3):
    try:
        assert k != 1, "k is one"
        print(k)
    except AssertionError as a:
        print(a.args)
def outer():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1:
                        break
                    if i == 2:
                        return "ret", i, j
                finally:
                    print("f", i, j)
        finally:
            print("o", i)
print(outer())
def nested_handlers():
    try:
        raise KeyError(1)
    except KeyError as a:
        try:
            raise IndexError(2)
        except IndexError as b:
            print(repr(b.__context__), b.__context__ is a)
        try:
            raise OSError(3)
        except OSError as c:
            print(repr(c.__context__))
    try:
        raise ValueError(4)
    except ValueError as d:
        print(repr(d.__context__))
nested_handlers()
def many():
    try:
        raise Exception
    except Exception:
        return "a"
    finally:
        print("many")
print(many())
def while_else():
    n = 0
    while n < 3:
        try:
            n += 1
            if n == 2:
                raise ValueError
        except ValueError:
            continue
        finally:
            print("n", n)
    else:
        return "else"
print(while_else())
e = 1
try:
    raise ValueError
except ValueError as e:
    pass
try:
    print(e)
except NameError as x:
    print(x)
raise SystemExit(258)
