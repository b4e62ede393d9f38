def outer(n):
    log = []

    def inner(k, *args, default=-1):
        nonlocal n
        try:
            n += 1
            return k / args[0]
        except ZeroDivisionError as e:
            log.append(str(e))
            return float(default)
        except IndexError:
            raise ValueError("no args") from None
        finally:
            log.append(n)

    r = [inner(1, 2), inner(1, 0, default=7)]
    try:
        inner(5)
    except ValueError as err:
        get = lambda: err
        r.append(str(get()))
    return r, log, n


print(outer(10))


def catching(f):
    def wrapper(*args):
        try:
            return f(*args)
        except (TypeError, ValueError) as e:
            return "failed: " + str(e)
    return wrapper


@catching
def convert(x, base=10):
    return int(x, base) if base != 10 else int(x)


print(convert("5"), convert("z"), convert(None), convert())
def captured():
    fs = []
    for i in range(3):
        try:
            if i == 1:
                raise KeyError(i)
        except KeyError as e:
            fs.append(lambda: i)
            saved = e
    return fs[0](), saved.args
print(captured())
def g():
    try:
        err
    except NameError as e:
        print(e)
    def show():
        try:
            return e
        except NameError as x:
            return str(x)
    return show()
print(g())
d = {"a": 1}
try:
    d["b"]
except KeyError as e:
    print("missing", e, e.args)
def f2(x):
    match x:
        case {"k": [a, *b]} if (c := len(b)) > 1:
            return a, b, c
        case 3.5:
            return "f"
    return None
print(f2({"k": [1,2,3]}), f2(3.5), f2({"k": [1]}))
