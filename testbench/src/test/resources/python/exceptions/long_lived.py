def spill(a, b, c, d, e, f, g, h):
    i = a * b
    j = c * d
    k = e * f
    l = g * h
    m = i + j
    n = k + l
    log = []
    for x in [1, 0, 2]:
        try:
            i += 10 // x
            j += i
            k += j
            log.append(a + b + c + d + e + f + g + h + i + j + k + l + m + n)
            l = log[x]
        except ZeroDivisionError:
            m += 1
            n += m
        except IndexError as error:
            log.append(str(error))
            k = -k
        finally:
            c += 1
            d -= 1
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n, log


print(spill(1, 2, 3, 4, 5, 6, 7, 8))
print(spill(0, 0, 0, 0, 0, 0, 0, 0))


def swap(a, b):
    for i in range(6):
        try:
            a, b = b, a
            if i % 2:
                raise ValueError(a)
            a, b = b, a + i
        except ValueError as e:
            b, a = a + e.args[0], b
    return a, b


print(swap(1, 2))
