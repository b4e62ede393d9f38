# Where an int must be a number of the machine.
items = [1, 2, 3]
text = "abc"
print(items[: 10**30], items[-(10**30) :], text[10**30 :], text[:: 10**30], items[:: -(10**30)], (1, 2)[2**50 :])
print(items.index(2, -(10**30), 10**30))


def caught(function):
    try:
        print(function())
    except (IndexError, OverflowError, MemoryError, TypeError, ValueError, KeyError) as e:
        print(e)


caught(lambda: items[10**30])
caught(lambda: items[2**50])
caught(lambda: items[-(2**50)])
caught(lambda: text[2**63])
caught(lambda: (1, 2)[-(2**63) - 1])
caught(lambda: range(5)[10**30])
caught(lambda: items * 10**30)
caught(lambda: 10**30 * text)
caught(lambda: items * -(2**60))
caught(lambda: [] * 2**50)
caught(lambda: chr(10**30))
caught(lambda: chr(2**50))
caught(lambda: items.pop(10**30))
caught(lambda: items.pop(2**50))
caught(lambda: {}[10**30])
caught(lambda: 1 << -(10**30))
caught(lambda: 1 >> -(10**30))
caught(lambda: 1 << 10**30)
caught(lambda: 10**30 + "a")
caught(lambda: [] + 10**30)
caught(lambda: 10**30 < "a")
caught(lambda: 10**30 & 1.0)
caught(lambda: len(10**30))
caught(lambda: round(1.5, 10**30))
print(items, 10**30 in range(10), 5 in range(10))
