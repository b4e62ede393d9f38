def trace(n):
    print("in", n)
    try:
        if n == 0:
            return "return"
        if n == 1:
            raise ValueError(n)
        if n == 2:
            return 1 // (n - 2)
        print("body")
    except ValueError as e:
        print("handler", e)
        return "from handler"
    else:
        print("else")
    finally:
        print("finally", n)
    return "end"


for i in range(4):
    try:
        print(trace(i))
    except ZeroDivisionError as e:
        print("outside", e)


def overriding():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            if i < 2:
                continue
            return i


def swallowing():
    while True:
        try:
            1 // 0
        finally:
            break
    return "swallowed"


print(overriding(), swallowing())


def nested():
    try:
        try:
            try:
                return "value"
            finally:
                print("inner")
        finally:
            print("middle")
            [].pop()
    except IndexError as e:
        print(e)
        return "replaced"
    finally:
        print("outer")


print(nested())
