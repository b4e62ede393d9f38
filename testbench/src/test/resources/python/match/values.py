def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case "text":
            return "text"
        case None:
            return "none"
        case True | False:
            return "bool"
        case -5:
            return "minus five"
        case n if n == 100:
            return f"hundred {n}"
        case []:
            return "empty"
        case ():
            return "never"
        case _:
            return "other"


for x in [0, 1, 3, "text", "other", None, True, False, -5, 100, [], (), [1], range(0), "", {}]:
    print(repr(x), kind(x))


def no_case(x):
    match x:
        case 1:
            print("one")
    match x:
        case 2:
            pass
        case 3 if x > 5:
            print("never")
        case y:
            print("captured", y)
    return y


print(no_case(1), no_case(3))
