def outer():
    n = 0

    def down(k):
        nonlocal n
        n += 1
        if k == 0:
            return 1 // k
        return down(k - 1)
    down(2)


outer()
