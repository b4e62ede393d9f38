def ratio(d, key, by):
    try:
        value = d[key] / by
    except (KeyError, ZeroDivisionError) as e:
        value = -1.5
        d[key] = repr(e)
    else:
        d[key] = value * 2.0
    finally:
        d["calls"] = d.get("calls", 0) + 1
    return value


data = {"x": 3.0, "y": 4}
print(ratio(data, "x", 2), ratio(data, "y", 0), ratio(data, "z", 1.0), data)


def mean(xs):
    total = 0.0
    count = 0
    for x in xs:
        try:
            total += x
            count += 1
        except TypeError:
            pass
    try:
        return total / count
    except ZeroDivisionError:
        return None


print(mean([1, 2.5, "x", None, 4]), mean(["a"]), mean([]))
