def fails():
    raise ValueError("original")


def passes_on():
    try:
        fails()
    except ValueError:
        print("seen")
        raise


def replaces():
    try:
        passes_on()
    except ValueError as e:
        raise KeyError("replacement") from e


def chains():
    try:
        replaces()
    except KeyError as e:
        print("again", e)
        raise e


try:
    chains()
except KeyError as e:
    print("caught", e)


def in_finally():
    try:
        fails()
    finally:
        try:
            [][0]
        except IndexError as e:
            print("inside", e)


try:
    in_finally()
except ValueError as e:
    print("outer", e)


def bare_in_nested():
    try:
        fails()
    except ValueError:
        try:
            1 // 0
        except ZeroDivisionError:
            pass
        raise


try:
    bare_in_nested()
except ValueError as e:
    print("still", e)
try:
    raise
except RuntimeError as e:
    print(e)
