def collect(items):
    good = []
    bad = 0
    last = None
    for item in items:
        try:
            last = item
            if item == "skip":
                continue
            if item == "stop":
                break
            good.append(10 // item)
        except ZeroDivisionError:
            bad += 1
        except TypeError:
            bad += 10
            continue
        else:
            good.append("ok")
        finally:
            good.append(".")
    else:
        good.append("exhausted")
    return good, bad, last


print(collect([1, 0, 2, "skip", "x", 5]))
print(collect([1, "stop", 2]))
print(collect([]))


def retry():
    attempts = 0
    while True:
        attempts += 1
        try:
            if attempts < 4:
                raise RuntimeError("again")
            return attempts
        except RuntimeError:
            pass


print(retry())


def sum_of(n):
    total = 0
    i = 0
    while i < n:
        try:
            total = total + i
            if i % 3 == 0:
                raise ValueError
            i = i + 1
        except ValueError:
            i = i + 2
    return total, i


print(sum_of(20))
