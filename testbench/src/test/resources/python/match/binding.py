def leaves(x):
    name = "old"
    match x:
        case [name, 1]:
            pass
        case [name, 2] if name > 5:
            pass
        case (name, 3) | (3, name):
            pass
    return name


print(leaves([7, 1]), leaves([7, 2]), leaves([4, 2]), leaves([4, 3]), leaves([3, 4]), leaves(5))


def control(items):
    out = []
    for x in items:
        match x:
            case 0:
                continue
            case "stop":
                break
            case [inner]:
                match inner:
                    case [deep]:
                        out.append(("deep", deep))
                    case _:
                        out.append(("inner", inner))
            case n:
                out.append(n)
    return out


print(control([1, 0, [2], [[3]], "x", "stop", 4]))


def with_try(x):
    try:
        match x:
            case [a, b]:
                return a // b
            case _:
                raise ValueError(x)
    except ZeroDivisionError:
        return "zero"
    except ValueError as e:
        return repr(e)


print(with_try([6, 3]), with_try([1, 0]), with_try(5))


def walrus(items):
    if (n := len(items)) > 2 and (first := items[0]) > 0:
        return n, first
    while (last := items.pop()) and items:
        pass
    return n, last, [y := 5, y + 1]


print(walrus([1, 2, 3]), walrus([4, 5]))
total = (count := 3) + count
print(total, count)
