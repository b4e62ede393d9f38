for x in [0, 1, -1, True, False, None, "", "a", " ", [], [0], (), (0,), range(0), range(2)]:
    if x:
        print("true", x, bool(x), not x)
    else:
        print("false", x, bool(x), not x)
